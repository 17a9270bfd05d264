package org.contactboard.ui.edit;

/** A CSV file's text. */
record CustomerFile(String fileName, String content) {}
