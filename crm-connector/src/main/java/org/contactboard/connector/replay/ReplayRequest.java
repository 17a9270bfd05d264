package org.contactboard.connector.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which source is to be read again; {@code from} is a moment of Kafka's clock, null the very beginning. */
record ReplayRequest(@Nullable String source, @Nullable Instant from) {}
