package org.contactboard.connector.espocrm;

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

/** Translates EspoCRM's webhooks: always an array, its event's name beside it. */
@Singleton
public final class EspoCrmTranslator implements Translator {

    @Override
    public String kind() {
        return "espocrm";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(ConversationTranslation.STATUSES, DescriptionTranslation.SEGMENT_FIELD);
    }

    @Override
    public List<Item> translate(CrmRecord record, Source source) {
        try {
            if (record.value() == null) {
                throw Refusal.unreadable("The record is a tombstone, which EspoCRM's webhooks do not know.");
            }
            JsonNode body = Json.parse(record.value());
            return items(WebhookEvent.of(record), body, record, source);
        } catch (Refusal refusal) {
            return List.of(Item.Rejected.of(null, null, refusal));
        }
    }

    private static List<Item> items(WebhookEvent event, JsonNode body, CrmRecord record, Source source) {
        Items items = new Items();
        for (JsonNode element : body.isArray() ? body : List.of(body)) {
            EspoItem item = new EspoItem(event, new Fields(element), record, items.size(), source);
            String id = item.fields().text("id");
            items.add(Item.guarded(item.kind(), id, () -> translated(item)));
        }
        return items.all();
    }

    private static Item translated(EspoItem item) {
        return switch (item.kind()) {
            case "call", "meeting" -> ConversationTranslation.item(item);
            case "account", "person", "employee", "lead" -> DescriptionTranslation.item(item);
            case "email", "sms", "task", "note", "document" -> item.filtered(FilterReason.WRITTEN);
            // neighbours of the entities above, which hold nothing that the board keeps
            case "opportunity", "case", "campaign", "targetlist", "team" -> item.filtered(FilterReason.EMPTY);
            default ->
                throw Refusal.unknownKind("The entity " + item.event().entity()
                        + " is not one that the board knows; leave it out of the webhooks.");
        };
    }
}
