package org.contactboard.board.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A source's sign of life: when the newest of its records came in. */
record SourceSign(String source, @Nullable Instant receivedAt) {}
