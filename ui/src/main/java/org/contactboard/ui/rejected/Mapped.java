package org.contactboard.ui.rejected;

import java.time.Instant;

/** A value that has a meaning. */
record Mapped(String source, String option, String value, String meaning, Instant mappedAt) {}
