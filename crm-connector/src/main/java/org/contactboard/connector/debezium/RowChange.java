package org.contactboard.connector.debezium;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Locale;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Json;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/**
 * A change of a table's row as Debezium sent it, in whichever of its forms: enveloped, with schema or without, flattened, or a tombstone.
 *
 * @param table in lower case; from the topic's name where the record does not say
 * @param op c, u, r or d; null where a flattened record does not say
 * @param source Debezium's own words on where the change stood in the log
 */
public record RowChange(String table, @Nullable String op, Fields after, Fields before, Fields source) {

    public static final Fields NOTHING = new Fields(MissingNode.getInstance());

    public static RowChange of(CrmRecord record) {
        Fields value = value(record);
        if (!value.isObject()) {
            return new RowChange(table(null, record), "d", NOTHING, NOTHING, NOTHING);
        }
        boolean enveloped = value.names("op") && value.namesAny("after", "before");
        return enveloped ? enveloped(value, record) : flattened(value, record);
    }

    /** What Debezium tells of the tables themselves, on the topic that is named as its prefix alone. */
    public boolean isOfSchema() {
        return op == null && after.namesAny("ddl", "tableChanges");
    }

    public boolean isTombstone() {
        return isDeletion() && !after.isObject() && !before.isObject() && !source.isObject();
    }

    public boolean isDeletion() {
        return "d".equals(op);
    }

    private static Fields value(CrmRecord record) {
        if (record.value() == null) {
            return NOTHING;
        }
        JsonNode json = Json.parse(record.value());
        if (json.has("payload") && json.has("schema")) {
            json = json.path("payload");
        }
        if (!json.isObject() && !json.isNull()) {
            throw Refusal.unreadable("The record is no row: an object is expected; send it as it came.");
        }
        return new Fields(json);
    }

    private static RowChange enveloped(Fields value, CrmRecord record) {
        String op = lower(value.text("op"));
        if (op == null || op.length() != 1 || !"curd".contains(op)) {
            throw Refusal.unknownKind("The field op is " + op + ", which is neither c, u, r nor d.");
        }
        Fields source = value.object("source");
        String table = source.text("table");
        return new RowChange(table(table, record), op, value.object("after"), value.object("before"), source);
    }

    /** Debezium's event flattening leaves the row, and adds what it was told to under names with two underscores. */
    private static RowChange flattened(Fields value, CrmRecord record) {
        String table = value.firstText("__table", "__source_table");
        String op = lower(value.text("__op"));
        return new RowChange(table(table, record), value.flag("__deleted") ? "d" : op, value, NOTHING, NOTHING);
    }

    private static String table(@Nullable String said, CrmRecord record) {
        return (said == null ? record.lastSegment() : said).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
