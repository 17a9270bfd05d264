package org.contactboard.ui.whereabouts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the newest record of a source came in. */
record SourceSign(String source, @Nullable Instant receivedAt) {}
