package org.contactboard.connector.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Json;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Items;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Translator;
import org.jspecify.annotations.Nullable;

/** Translates what Salesforce's Change Data Capture sends, and records that are polled. */
@Singleton
public final class SalesforceTranslator implements Translator {

    @Override
    public String kind() {
        return "salesforce";
    }

    @Override
    public List<Option<?>> options() {
        return SalesforceOptions.all();
    }

    @Override
    public List<Item> translate(CrmRecord record, Source source) {
        try {
            if (record.value() == null) {
                return List.of(tombstone(record));
            }
            Items items = new Items();
            for (JsonNode element : elements(Json.parse(record.value()))) {
                add(items, element, record, source);
            }
            return items.all();
        } catch (Refusal refusal) {
            return List.of(Item.Rejected.of(null, null, refusal));
        }
    }

    /** A query answers with a list of records. */
    private static Iterable<JsonNode> elements(JsonNode json) {
        JsonNode records = json.path("records");
        if (records.isArray()) {
            return records;
        }
        return json.isArray() ? json : List.of(json);
    }

    private static void add(Items items, JsonNode element, CrmRecord record, Source source) {
        Fields content = Change.content(element);
        try {
            Change change = Change.of(content, record);
            for (String id : change.ids()) {
                int place = items.size();
                items.add(Item.guarded(
                        SalesforceItem.kindOf(change.entity()),
                        id.length() > 200 ? null : id,
                        () -> Translation.item(change, id, place, record, source)));
            }
        } catch (Refusal refusal) {
            items.add(Item.Rejected.of(null, knownId(content), refusal));
        }
    }

    private static @Nullable String knownId(Fields content) {
        List<String> ids = content.object("ChangeEventHeader").texts("recordIds");
        String id = ids.isEmpty() ? content.text("Id") : ids.getFirst();
        return id == null || id.length() > 200 ? null : id;
    }

    /** Salesforce sends none; a compacted topic may have one under a record's id. */
    private static Item tombstone(CrmRecord record) {
        String id = record.keyText();
        String entity = Prefixes.entityOf(id);
        if (id == null || entity == null) {
            throw Refusal.unreadable("The record is a tombstone, and its key is no id of Salesforce's.");
        }
        String kind = SalesforceItem.kindOf(entity);
        return switch (kind) {
            case "call", "meeting" -> new Item.Told(kind, id, record.received(0), RecordWithdrawn.byTombstone());
            default -> new Item.Told(kind, id, record.received(0), DescriptionTranslation.deletion(kind));
        };
    }
}
