package org.contactboard.board.source;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says in one word how a source is: the first that holds, gravest first. */
final class StateRule {

    /** From here on the live sign speaks of a backlog too. */
    static final long BACKLOG = 500;

    private StateRule() {}

    /** What is known of a source; {@code read} when the connector lives. */
    record Known(
            boolean configured,
            boolean read,
            boolean silent,
            long lag,
            @Nullable Instant newestAt,
            @Nullable Duration usualGap) {}

    static SourceState state(Known it, Instant now) {
        if (!it.configured()) {
            return SourceState.UNCONFIGURED;
        }
        if (!it.read()) {
            return SourceState.UNREAD;
        }
        if (it.silent()) {
            return SourceState.SILENT;
        }
        if (it.lag() >= BACKLOG) {
            return SourceState.BEHIND;
        }
        if (it.newestAt() == null) {
            return SourceState.WAITING;
        }
        if (it.usualGap() == null) {
            return SourceState.NEW;
        }
        return SilenceRule.isQuiet(it.usualGap(), it.newestAt(), now) ? SourceState.QUIET : SourceState.LIVE;
    }
}
