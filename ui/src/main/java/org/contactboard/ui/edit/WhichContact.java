package org.contactboard.ui.edit;

/** A contact by the record that tells it. */
public record WhichContact(String source, String kind, String recordId) {}
