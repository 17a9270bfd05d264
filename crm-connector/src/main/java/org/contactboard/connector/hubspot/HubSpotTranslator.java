package org.contactboard.connector.hubspot;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Json;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Items;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Translator;

/** Translates HubSpot's objects, alone or in a list, and its webhooks, which always come in one. */
@Singleton
public final class HubSpotTranslator implements Translator {

    @Override
    public String kind() {
        return "hubspot";
    }

    @Override
    public List<Option<?>> options() {
        return HubSpotOptions.all();
    }

    @Override
    public List<Item> translate(CrmRecord record, Source source) {
        try {
            if (record.value() == null) {
                throw Refusal.unreadable("The record is a tombstone, which HubSpot does not know.");
            }
            Items items = new Items();
            for (JsonNode element : elements(Json.parse(record.value()))) {
                Fields fields = new Fields(element);
                items.add(
                        fields.names("subscriptionType")
                                ? WebhookTranslation.item(fields, record, items.size(), source)
                                : ObjectTranslation.item(fields, record, items.size(), source));
            }
            return items.all();
        } catch (Refusal refusal) {
            return List.of(Item.Rejected.of(null, null, refusal));
        }
    }

    private static Iterable<JsonNode> elements(JsonNode json) {
        JsonNode results = json.path("results");
        if (results.isArray()) {
            return results;
        }
        return json.isArray() ? json : List.of(json);
    }
}
