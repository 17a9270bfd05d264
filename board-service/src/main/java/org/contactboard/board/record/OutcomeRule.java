package org.contactboard.board.record;

import java.time.LocalDate;
import java.util.Optional;

/** Says what became of an event, from the item's state before and after it. Source: the contract's outcomes. */
final class OutcomeRule {

    private OutcomeRule() {}

    /**
     * @param before the conversation that the state before stood for
     * @param after the one that it stands for now
     */
    static Outcome decide(
            RecordEvent event,
            ItemState stateBefore,
            ItemState stateAfter,
            Optional<Conversation> before,
            Optional<Conversation> after,
            LocalDate today) {
        if (stateAfter.equals(stateBefore)) {
            return Outcome.ALREADY_KNOWN;
        }
        return switch (event.type()) {
            case CUSTOMER_DESCRIBED, PERSON_DESCRIBED, EMPLOYEE_DESCRIBED, PRODUCT_DESCRIBED ->
                Outcome.applied("described");
            case LEAD_CREATED -> Outcome.applied("lead");
            case SATISFACTION_SCORED -> Outcome.applied("satisfaction");
            case CONTACT_HELD, APPOINTMENT_PLANNED, RECORD_CHANGED, RECORD_WITHDRAWN ->
                after.map(it -> Outcome.applied(it.reason(today)))
                        .orElseGet(() -> withoutConversation(event, stateBefore, stateAfter, before));
        };
    }

    private static Outcome withoutConversation(
            RecordEvent event, ItemState stateBefore, ItemState stateAfter, Optional<Conversation> before) {
        var status = stateAfter.status();
        if (status == null) {
            return Outcome.WAITING;
        }
        if (stateAfter.isWritten()) {
            return Outcome.filtered("written");
        }
        return switch (status) {
            case DELETED ->
                event.tombstone() && stateBefore.status() == Status.DELETED
                        ? Outcome.ALREADY_KNOWN
                        : Outcome.WITHDRAWAL;
            case CANCELLED -> Outcome.WITHDRAWAL;
            case NOT_HELD, WRITTEN, COPY, INTERNAL ->
                counted(event, before) ? Outcome.WITHDRAWAL : Outcome.filtered(status.reason());
            case HELD -> Outcome.WAITING;
            case PLANNED ->
                stateBefore.whole() == null && event.type() == EventType.RECORD_CHANGED
                        ? Outcome.WAITING
                        : Outcome.filtered("not-held");
        };
    }

    /** What is said of an item that stands nowhere once nothing more is awaited; "held" without a day still waits. */
    static Outcome nowhere(ItemState state) {
        var status = state.status();
        if (status == null) {
            return Outcome.WAITING;
        }
        if (state.isWritten()) {
            return Outcome.filtered("written");
        }
        return switch (status) {
            case DELETED, CANCELLED -> Outcome.WITHDRAWAL;
            case NOT_HELD, WRITTEN, COPY, INTERNAL -> Outcome.filtered(status.reason());
            case HELD -> Outcome.WAITING;
            case PLANNED -> state.whole() == null ? Outcome.WAITING : Outcome.filtered("not-held");
        };
    }

    private static boolean counted(RecordEvent event, Optional<Conversation> before) {
        return before.isPresent() || event.countedBefore() || event.type() == EventType.RECORD_CHANGED;
    }
}
