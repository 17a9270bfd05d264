package org.contactboard.ui.overview;

import java.time.Instant;

/** A source that sends nothing though it usually would, since its newest record. */
public record SilentSource(String source, Instant since) {}
