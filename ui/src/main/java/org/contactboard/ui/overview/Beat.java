package org.contactboard.ui.overview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board-service's sign of life, every 3 s: how old its oldest unpublished change is and how many records
 * it and the connector have still to read, and for how long the connector has given no sign of its own (0 within its
 * patience, null if it never did), and the sources that are silent, longest first.
 */
public record Beat(
        @Nullable Instant at,
        long oldestMarkAgeMs,
        long lag,
        @Nullable Long connectorSilentMs,
        List<SilentSource> silentSources) {

    public Beat { // a board-service of an earlier version tells none
        silentSources = silentSources == null ? List.of() : List.copyOf(silentSources);
    }

    /** Since when no record can have come in, null when they come in. */
    public @Nullable Instant connectorSilentSince() {
        return at == null || connectorSilentMs == null || connectorSilentMs == 0
                ? null
                : at.minusMillis(connectorSilentMs);
    }
}
