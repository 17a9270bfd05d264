package org.contactboard.board.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person said became of a plan. It is about that plan, the record with this day and time, and holds as long as its
 * source says no more than that: a source that tells what became of it, or another time, has the last word.
 *
 * @param plannedOn the plan that it is about, with {@code plannedAt}, null where the source knows the day only
 * @param day when it took place, or will
 */
public record Confirmation(
        Became became,
        LocalDate plannedOn,
        @Nullable Instant plannedAt,
        LocalDate day,
        @Nullable Instant startedAt,
        Instant endsAt) {

    /** What became of it. */
    public enum Became {
        HELD,
        NOT_HELD,
        MOVED
    }

    boolean isAbout(Conversation plan) {
        return plannedOn.equals(plan.day()) && Objects.equals(plannedAt, plan.startedAt());
    }

    /** What the plan is after this was said: held, or planned for another time. */
    Conversation applied(Conversation plan) {
        return new Conversation(
                became == Became.HELD,
                false,
                day,
                startedAt,
                endsAt,
                plan.channel(),
                plan.direction(),
                plan.purpose(),
                plan.customers(),
                plan.products(),
                plan.contactPerson(),
                plan.employee());
    }
}
