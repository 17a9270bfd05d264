package org.contactboard.connector.leg;

import java.time.Instant;
import java.util.List;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.ContactHeld;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.event.Purpose;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** What an exchange tells of one leg; a leg that was held has a start. */
public record Leg(
        String id,
        Revision revision,
        Fate fate,
        Ends ends,
        @Nullable Moment start,
        @Nullable Instant end,
        @Nullable ContactPerson person,
        List<String> products,
        @Nullable Purpose purpose) {

    public Item item(Source source) {
        if (fate == Fate.COPY) {
            return filtered(FilterReason.COPY, source);
        }
        if (ends.stayInside() && person == null) {
            return filtered(FilterReason.INTERNAL, source);
        }
        return new Item.Told("call", id, revision, body());
    }

    private Body body() {
        return fate == Fate.HELD
                ? new ContactHeld(conversation())
                : new RecordWithdrawn(Cause.NOT_HELD, false, conversation());
    }

    private Conversation conversation() {
        return Conversation.telling()
                .customer(Customer.of(null, null, ends.theirs().number()))
                .products(products)
                .channel(Channel.PHONE)
                .direction(ends.direction())
                .startedAt(start == null ? null : start.instant())
                .on(start == null ? null : start.day())
                .endedAt(end)
                .contactPerson(person)
                .employee(Employee.at(ends.ours().id()))
                .purpose(purpose)
                .told();
    }

    private Item filtered(FilterReason reason, Source source) {
        return new Item.Filtered(
                "call",
                id,
                revision,
                reason,
                ends.theirs().number(),
                ends.ours().id(),
                start == null ? null : start.dayIn(source.zone()));
    }
}
