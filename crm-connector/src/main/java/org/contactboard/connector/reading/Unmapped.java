package org.contactboard.connector.reading;

/** A value of a source whose meaning is not known, and the option of the source that can say it. */
public record Unmapped(String option, String value) {}
