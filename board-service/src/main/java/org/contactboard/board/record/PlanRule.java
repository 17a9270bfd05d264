package org.contactboard.board.record;

import java.time.Instant;
import java.util.Optional;
import org.contactboard.board.record.Confirmation.Became;
import org.jspecify.annotations.Nullable;

/**
 * Says what a plan stands for by now: what a person said of it; else, once its end has passed, a contact where its source
 * never says "held", and elsewhere nothing until somebody says what became of it.
 */
final class PlanRule {

    private PlanRule() {}

    /** What stands on the board of it. */
    static Optional<Conversation> standing(Conversation plan, @Nullable Confirmation said, Instant now) {
        return known(plan, said)
                .filter(it -> it.held() || it.heldWhenPast() || it.endsAt().isAfter(now))
                .map(it -> it.endsAt().isAfter(now) ? it : held(it));
    }

    /** The plan, as it was moved, of which nobody has said what became of it. */
    static Optional<Conversation> unconfirmed(Conversation plan, @Nullable Confirmation said, Instant now) {
        return known(plan, said)
                .filter(it -> !it.held() && !it.heldWhenPast() && !it.endsAt().isAfter(now));
    }

    /** The plan with what was said of it; empty when it did not take place. */
    private static Optional<Conversation> known(Conversation plan, @Nullable Confirmation said) {
        if (said == null || !said.isAbout(plan)) {
            return Optional.of(plan);
        }
        return said.became() == Became.NOT_HELD ? Optional.empty() : Optional.of(said.applied(plan));
    }

    private static Conversation held(Conversation plan) {
        return new Conversation(
                true,
                plan.heldWhenPast(),
                plan.day(),
                plan.startedAt(),
                plan.endsAt(),
                plan.channel(),
                plan.direction(),
                plan.purpose(),
                plan.customers(),
                plan.products(),
                plan.contactPerson(),
                plan.employee());
    }
}
