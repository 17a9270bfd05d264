package org.contactboard.connector.translation;

import java.util.Set;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.event.RecordWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * A call or a meeting that is filtered may have counted before it was corrected: it goes to the board, which takes it back,
 * or filters it for the same reason. Source: the contract's {@code record-withdrawn}.
 */
public final class WithdrawalRule {

    /** An activity is one of both, where a deletion does not say which. Items of other kinds never counted. */
    private static final Set<String> CONVERSATIONS = Set.of("call", "meeting", "activity");

    private WithdrawalRule() {}

    /** The item as it goes out. */
    public static Item withdrawn(Item item) {
        return item instanceof Item.Filtered filtered
                        && CONVERSATIONS.contains(filtered.kind())
                        && cause(filtered.reason()) instanceof Cause cause
                ? new Item.Told(
                        filtered.kind(),
                        filtered.recordId(),
                        filtered.revision(),
                        new RecordWithdrawn(cause, false, known(filtered)))
                : item;
    }

    private static @Nullable Cause cause(FilterReason reason) {
        return switch (reason) {
            case WRITTEN -> Cause.WRITTEN;
            case COPY -> Cause.COPY;
            case INTERNAL -> Cause.INTERNAL;
            case EMPTY -> null;
        };
    }

    private static Conversation known(Item.Filtered filtered) {
        Conversation.Telling telling = Conversation.telling();
        if (filtered.customer() != null) {
            telling.customer(Customer.of(filtered.customer(), null, null));
        }
        if (filtered.employee() != null) {
            telling.employee(Employee.of(filtered.employee(), null, null, null));
        }
        if (filtered.occurredOn() != null) {
            telling.on(filtered.occurredOn());
        }
        return telling.told();
    }
}
