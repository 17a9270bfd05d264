package org.contactboard.connector.cloudevents;

import org.contactboard.connector.event.AppointmentPlanned;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.ContactHeld;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.Employee;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.Place;
import org.contactboard.connector.reading.PlaceRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** Calls and meetings. The type says what happened; {@code data.status} and {@code data.kind} do not. */
final class ConversationTranslation {

    private ConversationTranslation() {}

    static Item item(CloudEvent event, CrmRecord record, Source source) {
        String id = RecordIds.of(event, record);
        Revision revision = event.revision(record);
        Fields data = event.data();
        if (data == null) {
            return told(event, id, revision, true, RecordWithdrawn.byTombstone());
        }
        ConversationReading reading = new ConversationReading(data, event.subject(), source);
        Body body = body(event, reading, source);
        if (reading.isInternal() && !event.verb().equals("deleted")) {
            return internal(event, id, revision, reading, source);
        }
        return told(event, id, revision, !data.flag("history"), body);
    }

    private static Body body(CloudEvent event, ConversationReading reading, Source source) {
        return switch (event.verb()) {
            case "completed" -> counting(event, reading, source, false);
            case "planned" -> counting(event, reading, source, true);
            case "missed" -> withdrawn(Cause.NOT_HELD, event, reading, source);
            case "cancelled" -> withdrawn(Cause.CANCELLED, event, reading, source);
            case "deleted" -> RecordWithdrawn.of(Cause.DELETED);
            default -> throw CloudEventsTranslator.unknown(event);
        };
    }

    private static Body counting(CloudEvent event, ConversationReading reading, Source source, boolean planned) {
        Moment start = reading.start();
        if (start == null) {
            throw Refusal.missing("startedAt");
        }
        Channel channel = channel(event, reading, source);
        Conversation conversation = reading.conversation(channel, start);
        if (channel == null) {
            return new RecordWithdrawn(Cause.WRITTEN, false, conversation);
        }
        return planned ? new AppointmentPlanned(conversation, reading.isHeldWhenPast()) : new ContactHeld(conversation);
    }

    private static Body withdrawn(Cause cause, CloudEvent event, ConversationReading reading, Source source) {
        return new RecordWithdrawn(
                cause, false, reading.conversation(channel(event, reading, source), reading.startIfAny()));
    }

    private static @Nullable Channel channel(CloudEvent event, ConversationReading reading, Source source) {
        if (event.noun().equals("call")) {
            return Channel.PHONE;
        }
        Place place = PlaceRule.read(reading.joinLink(), reading.location(), source.region());
        return place.channel(source.video());
    }

    private static Item internal(
            CloudEvent event, String id, Revision revision, ConversationReading reading, Source source) {
        Conversation conversation = reading.conversation(null, reading.startIfAny());
        Customer customer = conversation.customer();
        Employee employee = conversation.employee();
        Moment start = reading.startIfAny();
        return new Item.Filtered(
                event.noun(),
                id,
                revision,
                FilterReason.INTERNAL,
                customer == null ? null : customer.id(),
                employee == null ? null : employee.id(),
                start == null ? null : start.dayIn(source.zone()));
    }

    private static Item told(CloudEvent event, String id, Revision revision, boolean live, Body body) {
        return new Item.Told(event.noun(), id, revision, live, event.eventId(), body);
    }
}
