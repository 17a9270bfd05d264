package org.contactboard.board.source;

import java.time.Duration;
import java.time.Instant;
import org.contactboard.board.source.StateRule.Known;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a source; moments in Kafka's time.
 *
 * @param configured whether the connector's last beat told of it
 * @param read whether the connector lives
 */
record KnownSource(
        String name,
        @Nullable String kind,
        boolean configured,
        boolean read,
        long lag,
        @Nullable String recordUrl,
        @Nullable Instant newestAt,
        @Nullable Instant silentSince,
        @Nullable Duration usualGap,
        @Nullable Double usualDelaySeconds) {

    /** The state as of now, if its newest record came then. */
    SourceState state(@Nullable Instant newest, Instant now) {
        return StateRule.state(new Known(configured, read, isSilent(newest), lag, newest, usualGap), now);
    }

    /** A record that came since ends the silence at once. */
    boolean isSilent(@Nullable Instant newest) {
        return silentSince != null && (newest == null || !newest.isAfter(silentSince));
    }
}
