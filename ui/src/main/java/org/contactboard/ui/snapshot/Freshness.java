package org.contactboard.ui.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.contactboard.ui.overview.Beat;
import org.contactboard.ui.overview.SilentSource;
import org.jspecify.annotations.Nullable;

/**
 * Whether the board may be trusted. {@code asOf} is when it was last known to be right, null if it never was;
 * {@code behind} is how old the oldest change is that the board-service has still to publish; {@code silentSince} is when
 * the connector last lived, null while it does; {@code silentSources} are those that send nothing though they usually would.
 */
public record Freshness(
        boolean fresh,
        @Nullable Instant asOf,
        Duration behind,
        long unread,
        @Nullable Instant silentSince,
        List<SilentSource> silentSources) {

    static final Freshness NEVER = new Freshness(false, null, Duration.ZERO, 0, null, List.of());

    /** Late is when nothing was heard for longer than {@code patience}. */
    static Freshness of(
            boolean loaded, @Nullable Instant heardAt, @Nullable Beat beat, Duration patience, Instant now) {
        if (!loaded || heardAt == null) {
            return NEVER;
        }
        boolean late = heardAt.plus(patience).isBefore(now);
        Instant asOf = late ? heardAt : now;
        if (beat == null) {
            return new Freshness(!late, asOf, Duration.ZERO, 0, null, List.of());
        }
        Duration behind = Duration.ofMillis(beat.oldestMarkAgeMs());
        return new Freshness(!late, asOf, behind, beat.lag(), beat.connectorSilentSince(), beat.silentSources());
    }
}
