package org.contactboard.connector.dynamics365;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
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

/** Translates what Dynamics 365 sends to a webhook or a Service Bus, and what its Web API answers. */
@Singleton
public final class Dynamics365Translator implements Translator {

    @Override
    public String kind() {
        return "dynamics365";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(
                ActivityTranslation.ACTIVITY_TYPES, StatusReading.STATUS_REASONS, DescriptionTranslation.SEGMENT_FIELD);
    }

    @Override
    public List<Item> translate(CrmRecord record, Source source) {
        try {
            if (record.value() == null) {
                throw Refusal.unreadable("The record is a tombstone, which Dynamics 365 does not know.");
            }
            Fields body = new Fields(Json.parse(record.value()));
            return items(
                    ExecutionContext.isOne(body) ? ExecutionContext.changes(body, record) : Rows.changes(body, record),
                    record,
                    source);
        } catch (Refusal refusal) {
            return List.of(Item.Rejected.of(null, null, refusal));
        }
    }

    private static List<Item> items(List<Supplier<Change>> changes, CrmRecord record, Source source) {
        Items items = new Items();
        for (Supplier<Change> change : changes) {
            items.add(item(change, record, items.size(), source));
        }
        return items.all();
    }

    private static Item item(Supplier<Change> reading, CrmRecord record, int place, Source source) {
        try {
            DynamicsItem item = new DynamicsItem(reading.get(), record, place, source);
            return Item.guarded(ActivityTranslation.kindOf(item), item.change().id(), () -> translated(item));
        } catch (Refusal refusal) {
            return Item.Rejected.of(null, null, refusal);
        }
    }

    private static Item translated(DynamicsItem item) {
        return switch (item.change().table()) {
            case "account", "contact", "systemuser", "lead", "product" -> {
                item.change().mustTellSomething();
                yield DescriptionTranslation.item(item);
            }
            // neighbours of the tables above, which hold nothing that the board keeps
            case "incident",
                    "opportunity",
                    "quote",
                    "salesorder",
                    "invoice",
                    "contract",
                    "campaign",
                    "list",
                    "connection",
                    "activityparty",
                    "queue",
                    "queueitem",
                    "team",
                    "businessunit" -> item.filtered(item.change().table(), FilterReason.EMPTY);
            default -> ActivityTranslation.item(item);
        };
    }
}
