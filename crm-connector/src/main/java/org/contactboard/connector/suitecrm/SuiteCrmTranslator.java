package org.contactboard.connector.suitecrm;

import jakarta.inject.Singleton;
import java.util.List;
import org.contactboard.connector.debezium.RowChange;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Translator;

/** Translates the tables of SuiteCRM and SugarCRM, as Debezium reads them from MySQL. */
@Singleton
public final class SuiteCrmTranslator implements Translator {

    @Override
    public String kind() {
        return "suitecrm";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(ConversationTranslation.STATUSES, DescriptionTranslation.SEGMENT_FIELD);
    }

    @Override
    public List<Item> translate(CrmRecord record, Source source) {
        try {
            RowChange change = RowChange.of(record);
            return List.of(Item.guarded(
                    kindOf(change.table()),
                    RowReading.knownId(change),
                    () -> change.isOfSchema()
                            ? new Item.Filtered(
                                    "schema", record.origin(0).recordId(), record.received(0), FilterReason.EMPTY)
                            : translated(RowReading.row(change, record, source))));
        } catch (Refusal refusal) {
            return List.of(Item.Rejected.of(null, null, refusal));
        }
    }

    private static Item translated(Row row) {
        String kind = kindOf(row.table());
        return switch (row.table()) {
            case "calls", "meetings" -> ConversationTranslation.item(kind, row);
            case "accounts", "contacts", "users", "leads" -> DescriptionTranslation.item(kind, row);
            case "accounts_contacts", "calls_contacts", "meetings_contacts" -> LinkTranslation.item(row);
            case "emails", "notes", "tasks", "documents" -> row.filtered(kind, FilterReason.WRITTEN);
            // neighbours of the tables above, which hold nothing that the board keeps
            case "calls_users",
                    "calls_leads",
                    "meetings_users",
                    "meetings_leads",
                    "opportunities",
                    "accounts_opportunities",
                    "opportunities_contacts",
                    "cases",
                    "accounts_cases",
                    "contacts_cases",
                    "bugs",
                    "campaigns",
                    "prospects" -> row.filtered(kind, FilterReason.EMPTY);
            default ->
                throw Refusal.unknownKind(
                        "The table " + row.table() + " is not one that the board knows; do not capture it.");
        };
    }

    private static String kindOf(String table) {
        return switch (table) {
            case "calls" -> "call";
            case "meetings" -> "meeting";
            case "accounts" -> "account";
            case "contacts" -> "person";
            case "users" -> "employee";
            case "leads" -> "lead";
            case "emails" -> "email";
            case "notes" -> "note";
            case "tasks" -> "task";
            case "documents" -> "document";
            default -> table;
        };
    }
}
