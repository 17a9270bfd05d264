package org.contactboard.connector.hubspot;

import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.CustomerDescribed;
import org.contactboard.connector.event.EmployeeDescribed;
import org.contactboard.connector.event.LeadCreated;
import org.contactboard.connector.event.PersonDescribed;
import org.contactboard.connector.event.ProductDescribed;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;

/** The translation of an object, or of a property that changed, by its type. */
final class Translation {

    private Translation() {}

    static Item item(HubSpotItem item) {
        return switch (item.type()) {
            case CALL -> ConversationTranslation.item(item, new CallReading(item));
            case MEETING -> ConversationTranslation.item(item, new MeetingReading(item));
            case EMAIL, NOTE, TASK, COMMUNICATION, POSTAL_MAIL -> item.filtered(FilterReason.WRITTEN);
            case COMPANY, CONTACT, OWNER, USER, LEAD, PRODUCT -> DescriptionTranslation.item(item);
            case DEAL, TICKET, LINE_ITEM, QUOTE, INVOICE, ORDER -> item.filtered(FilterReason.EMPTY);
        };
    }

    static Item deletion(HubSpotItem item) {
        return switch (item.type()) {
            case CALL, MEETING -> item.told(RecordWithdrawn.of(Cause.DELETED));
            case EMAIL, NOTE, TASK, COMMUNICATION, POSTAL_MAIL -> item.filtered(FilterReason.WRITTEN);
            case COMPANY -> item.told(CustomerDescribed.deletion());
            case CONTACT -> item.told(PersonDescribed.deletion());
            case OWNER, USER -> item.told(EmployeeDescribed.deletion());
            case LEAD -> item.told(LeadCreated.deletion());
            case PRODUCT -> item.told(ProductDescribed.deletion());
            case DEAL, TICKET, LINE_ITEM, QUOTE, INVOICE, ORDER -> item.filtered(FilterReason.EMPTY);
        };
    }
}
