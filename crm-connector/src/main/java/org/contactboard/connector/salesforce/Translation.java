package org.contactboard.connector.salesforce;

import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;

/** The translation of what a change says of one record, by the object that it is of. */
final class Translation {

    private Translation() {}

    static Item item(Change change, String recordId, int place, CrmRecord record, Source source) {
        String id = String.valueOf(Fields.id("recordIds", recordId));
        if (change.verb() == Verb.GAP) {
            throw Refusal.needsEnrichment(
                    "The change is a gap event: read " + change.entity() + " " + id + " from Salesforce, and send it.");
        }
        if (id.endsWith("*")) {
            throw Refusal.needsEnrichment(
                    "The change is of every " + change.entity() + " (" + id + "): read them, and send them.");
        }
        return translated(new SalesforceItem(
                change.entity(),
                id,
                change.verb(),
                change.fields(),
                RevisionReading.of(change, record, place),
                !"snapshot".equalsIgnoreCase(record.lastSegment()),
                source));
    }

    private static Item translated(SalesforceItem item) {
        return switch (item.entity()) {
            case "Task" -> TaskTranslation.item(item);
            case "Event" -> EventTranslation.item(item);
            case "Account", "Contact", "User", "Lead", "Product2" -> DescriptionTranslation.item(item);
            case "EmailMessage",
                    "ListEmail",
                    "Note",
                    "ContentNote",
                    "LiveChatTranscript",
                    "MessagingSession",
                    "SocialPost" -> item.filtered(FilterReason.WRITTEN);
            case "EventRelation", "EventWhoRelation", "TaskRelation", "TaskWhoRelation" ->
                item.filtered(FilterReason.COPY);
            // neighbours of the objects above, which hold nothing that the board keeps
            case "Opportunity",
                    "OpportunityLineItem",
                    "OpportunityContactRole",
                    "AccountContactRelation",
                    "Case",
                    "Campaign",
                    "CampaignMember",
                    "Contract",
                    "Quote",
                    "Order" -> item.filtered(FilterReason.EMPTY);
            default ->
                throw Refusal.unknownKind("The object " + item.entity()
                        + " is not one that the board knows; leave it out of Change Data Capture.");
        };
    }
}
