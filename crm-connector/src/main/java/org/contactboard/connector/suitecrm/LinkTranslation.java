package org.contactboard.connector.suitecrm;

import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Customer;
import org.contactboard.connector.event.PersonDescribed;
import org.contactboard.connector.event.RecordChanged;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;

/**
 * Join tables: which customer a person belongs to, which person a call or meeting was with. The end of a link tells
 * nothing: where it was replaced, the new one tells it, in whichever order the two arrive.
 */
final class LinkTranslation {

    private LinkTranslation() {}

    static Item item(Row row) {
        if (row.gone()) {
            return row.filtered(row.table(), FilterReason.EMPTY);
        }
        String person = row.fields().requiredId("contact_id");
        return switch (row.table()) {
            case "accounts_contacts" -> {
                Customer customer = Customer.of(row.fields().requiredId("account_id"), null, null);
                yield told(row, "person", person, new PersonDescribed(null, null, null, customer, false));
            }
            case "calls_contacts" -> with(row, "call", row.fields().requiredId("call_id"), person);
            default -> with(row, "meeting", row.fields().requiredId("meeting_id"), person);
        };
    }

    private static Item with(Row row, String kind, String recordId, String person) {
        Conversation conversation = Conversation.telling()
                .contactPerson(ContactPerson.of(person, null, null))
                .told();
        return told(row, kind, recordId, new RecordChanged(null, conversation));
    }

    private static Item told(Row row, String kind, String recordId, Body body) {
        return new Item.Told(kind, recordId, row.revision(), row.live(), null, body);
    }
}
