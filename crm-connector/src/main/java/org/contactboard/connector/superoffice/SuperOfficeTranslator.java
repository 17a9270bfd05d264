package org.contactboard.connector.superoffice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Json;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Items;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Translator;

/** Translates SuperOffice's webhooks: one event each, about a row of its database. */
@Singleton
public final class SuperOfficeTranslator implements Translator {

    @Override
    public String kind() {
        return "superoffice";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(
                ActivityTranslation.TASKS, ActivityReading.TASK_DIRECTIONS, DescriptionTranslation.SEGMENT_FIELD);
    }

    @Override
    public List<Item> translate(CrmRecord record, Source source) {
        try {
            if (record.value() == null) {
                throw Refusal.unreadable("The record is a tombstone, which SuperOffice's webhooks do not know.");
            }
            return items(Json.parse(record.value()), record, source);
        } catch (Refusal refusal) {
            return List.of(Item.Rejected.of(null, null, refusal));
        }
    }

    private static List<Item> items(JsonNode body, CrmRecord record, Source source) {
        Items items = new Items();
        for (JsonNode element : body.isArray() ? body : List.of(body)) {
            Fields payload = new Fields(element);
            int place = items.size();
            String kind = WebhookEvent.kindIfAny(payload, record);
            items.add(Item.guarded(
                    kind,
                    payload.text("PrimaryKey"),
                    () -> translated(SuperOfficeItem.of(payload, record, place, source))));
        }
        return items.all();
    }

    private static Item translated(SuperOfficeItem item) {
        return switch (item.kind()) {
            case "activity" -> ActivityTranslation.item(item);
            case "account", "person", "employee" -> DescriptionTranslation.item(item);
            case "document", "chat" -> item.filtered(FilterReason.WRITTEN);
            // documented, and nothing that the board keeps; test and webhook are sent unasked
            case "test",
                    "webhook",
                    "sale",
                    "salestakeholder",
                    "project",
                    "projectmember",
                    "quote",
                    "relation",
                    "list",
                    "ticket" -> item.filtered(FilterReason.EMPTY);
            default ->
                throw Refusal.unknownKind("The event " + item.event().name()
                        + " is not one that the board knows; leave it out of the webhook.");
        };
    }
}
