package org.contactboard.ui.files;

/** A file to import. */
@SuppressWarnings("ArrayRecordComponent") // it goes over as it is, and is compared with nothing
record BroughtFile(String fileName, byte[] bytes) {}
