package org.contactboard.connector.hubspot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/**
 * One event of a webhook. It is thin: an id, and at most one property. Its eventId is not unique and its attempts come
 * late, so the moment at which it occurred is its only order; at one moment a deletion is the last.
 */
final class WebhookTranslation {

    private WebhookTranslation() {}

    static Item item(Fields event, CrmRecord record, int place, Source source) {
        String subscription = String.valueOf(event.text("subscriptionType"));
        String verb = subscription.substring(subscription.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        ObjectType type = type(event, subscription);
        String id = event.firstText("objectId", "primaryObjectId", "fromObjectId");
        return Item.guarded(type == null ? null : type.kind(), id == null || id.length() > 200 ? null : id, () -> {
            if (type == null) {
                throw Refusal.unknownKind("The subscription " + subscription + " of " + event.text("objectTypeId")
                        + " is not one that the board knows; leave it out.");
            }
            return verb.equals("associationchange")
                    ? AssociationTranslation.item(event, revision(event, 0, record, place), source)
                    : translated(verb, type, event, record, place, source);
        });
    }

    private static Item translated(
            String verb, ObjectType type, Fields event, CrmRecord record, int place, Source source) {
        HubSpotItem item = item(type, event, revision(event, 0, record, place), source);
        return switch (verb) {
            case "deletion", "privacydeletion" ->
                Translation.deletion(item(type, event, revision(event, 1, record, place), source));
            case "propertychange" -> Translation.item(item);
            case "creation", "restore", "merge" -> thin(verb, item);
            default -> {
                if (type == ObjectType.COMMUNICATION) {
                    yield item.filtered(FilterReason.WRITTEN);
                }
                throw Refusal.unknownKind("The subscription ends in " + verb + ", which HubSpot does not document.");
            }
        };
    }

    private static Item thin(String verb, HubSpotItem item) {
        return switch (item.type()) {
            case EMAIL, NOTE, TASK, COMMUNICATION, POSTAL_MAIL -> item.filtered(FilterReason.WRITTEN);
            case DEAL, TICKET, LINE_ITEM, QUOTE, INVOICE, ORDER -> item.filtered(FilterReason.EMPTY);
            case CALL, MEETING, COMPANY, CONTACT, OWNER, USER, LEAD, PRODUCT ->
                throw Refusal.needsEnrichment("The event (" + verb + ") has an id and no more: read "
                        + item.type().kind() + " " + item.id() + " from HubSpot, and send it.");
        };
    }

    private static HubSpotItem item(ObjectType type, Fields event, Revision revision, Source source) {
        String id = Fields.id("objectId", event.firstText("objectId", "primaryObjectId"));
        if (id == null) {
            throw Refusal.missing("objectId");
        }
        return new HubSpotItem(type, id, false, Links.NONE, property(event), event, revision, source);
    }

    private static Fields property(Fields event) {
        String name = event.text("propertyName");
        JsonNode value = event.node().path("propertyValue");
        return name == null
                ? new Fields(JsonNodeFactory.instance.objectNode())
                : Properties.of(name, value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value);
    }

    private static Revision revision(Fields event, int tie, CrmRecord record, int place) {
        Moment occurred = MomentRule.readIfAny(event, "occurredAt", ZoneOffset.UTC);
        Instant at = occurred == null ? null : occurred.instant();
        return at == null ? record.received(place) : Revision.of(at, tie);
    }

    /**
     * The newer subscriptions are of {@code object}, and say of which type beside, an association of both its ends; the
     * older ones name it.
     */
    private static @Nullable ObjectType type(Fields event, String subscription) {
        ObjectType told = ObjectType.of(event.firstText("objectTypeId", "fromObjectTypeId"));
        int dot = subscription.indexOf('.');
        return told == null && dot > 0 ? ObjectType.of(subscription.substring(0, dot)) : told;
    }
}
