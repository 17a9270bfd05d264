package org.contactboard.ui.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The board-service's sign of life, every 3 s: how old its oldest unpublished change is and how many records
 * it and the connector have still to read.
 */
public record Beat(@Nullable Instant at, long oldestMarkAgeMs, long lag) {}
