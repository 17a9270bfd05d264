package org.contactboard.board.record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.contactboard.board.record.Confirmation.Became;
import org.jspecify.annotations.Nullable;

/**
 * What a person says became of plans.
 *
 * @param startedAt of those that were moved: when it began, or will; else {@code on}, the day alone
 */
public record Verdict(
        Became became,
        @Nullable Instant startedAt,
        @Nullable LocalDate on) {

    /** About what the record says itself; {@code plan} is that as it was moved before. A move into the past was held. */
    Confirmation on(Conversation record, Conversation plan, Clock clock) {
        if (became != Became.MOVED) {
            return new Confirmation(
                    became, record.day(), record.startedAt(), plan.day(), plan.startedAt(), plan.endsAt());
        }
        var zone = clock.getZone();
        var day = startedAt == null ? Objects.requireNonNull(on) : LocalDate.ofInstant(startedAt, zone);
        var endsAt = startedAt == null ? day.plusDays(1).atStartOfDay(zone).toInstant() : startedAt.plus(length(plan));
        return new Confirmation(
                isPast(day, clock) ? Became.HELD : Became.MOVED,
                record.day(),
                record.startedAt(),
                day,
                startedAt,
                endsAt);
    }

    private boolean isPast(LocalDate day, Clock clock) {
        return startedAt == null ? !day.isAfter(LocalDate.now(clock)) : !startedAt.isAfter(clock.instant());
    }

    private static Duration length(Conversation plan) {
        return plan.startedAt() == null ? Duration.ZERO : Duration.between(plan.startedAt(), plan.endsAt());
    }
}
