package org.contactboard.connector.hubspot;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Locale;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.PersonDescribed;
import org.contactboard.connector.event.Purpose;
import org.contactboard.connector.event.RecordChanged;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** An association that began or ended, told from either of its ends. Its end is filtered: it may come after the next. */
final class AssociationTranslation {

    private record End(@Nullable ObjectType type, String id) {}

    private AssociationTranslation() {}

    static Item item(Fields event, Revision revision, Source source) {
        End from = end(event, "from", 0);
        End to = end(event, "to", 1);
        boolean turned =
                from.type() == ObjectType.COMPANY || to.type() == ObjectType.CALL || to.type() == ObjectType.MEETING;
        return of(turned ? to : from, turned ? from : to, event, revision, source);
    }

    private static Item of(End about, End other, Fields event, Revision revision, Source source) {
        ObjectType type = about.type();
        if (type == null || other.type() == null) {
            throw Refusal.unknownKind("The association " + event.text("associationType")
                    + " is of a type that the board does not know; leave it out.");
        }
        HubSpotItem item = new HubSpotItem(
                type,
                about.id(),
                false,
                Links.NONE,
                new Fields(JsonNodeFactory.instance.objectNode()),
                event,
                revision,
                source);
        return event.flag("associationRemoved") ? item.filtered(FilterReason.EMPTY) : began(item, other);
    }

    private static Item began(HubSpotItem item, End other) {
        Conversation.Telling telling = Conversation.telling();
        if (other.type() == ObjectType.COMPANY) {
            if (item.type() == ObjectType.CONTACT) {
                return item.told(new PersonDescribed(null, null, null, new Customer(other.id(), null, null), false));
            }
            telling.customer(new Customer(other.id(), null, null));
        } else if (other.type() == ObjectType.CONTACT) {
            telling.contactPerson(new ContactPerson(other.id(), null, null));
        } else if (other.type() == ObjectType.TICKET) {
            telling.purpose(Purpose.HELPDESK);
        }
        Conversation conversation = telling.told();
        boolean isSpoken = item.type() == ObjectType.CALL || item.type() == ObjectType.MEETING;
        return isSpoken && !conversation.isEmpty()
                ? item.told(new RecordChanged(null, conversation))
                : item.filtered(FilterReason.EMPTY);
    }

    /** The type stands beside, or in a name such as {@code CONTACT_TO_COMPANY}. */
    private static End end(Fields event, String side, int part) {
        String id = event.id(side + "ObjectId");
        if (id == null) {
            throw Refusal.missing(side + "ObjectId");
        }
        ObjectType told = ObjectType.of(event.text(side + "ObjectTypeId"));
        String name = event.text("associationType");
        String[] parts = (name == null ? "" : name.toLowerCase(Locale.ROOT)).split("_to_", 2);
        return new End(told == null && parts.length == 2 ? ObjectType.of(parts[part]) : told, id);
    }
}
