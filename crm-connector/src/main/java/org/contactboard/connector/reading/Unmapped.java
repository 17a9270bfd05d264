package org.contactboard.connector.reading;

import java.util.List;

/** A value of a source whose meaning is not known, the option of the source that can say it, and what it may say. */
public record Unmapped(String option, String value, List<String> meanings) {}
