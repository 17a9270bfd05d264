package org.contactboard.connector.suitecrm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Locale;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Json;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/**
 * What Debezium sent, in whichever of its forms: enveloped, with schema or without, flattened, or a tombstone.
 *
 * @param op c, u, r or d; null where a flattened record does not say
 * @param source Debezium's own words on where the change stood in the log
 */
record Change(String table, @Nullable String op, Fields after, Fields before, Fields source) {

    private static final Fields NOTHING = new Fields(MissingNode.getInstance());

    static Change of(CrmRecord record) {
        Fields value = value(record);
        if (!value.isObject()) {
            return new Change(record.lastSegment(), "d", NOTHING, NOTHING, NOTHING);
        }
        boolean enveloped = value.names("op") && value.namesAny("after", "before");
        return enveloped ? enveloped(value, record) : flattened(value, record);
    }

    /** What Debezium tells of the tables themselves, on the topic that is named as its prefix alone. */
    boolean isOfSchema() {
        return op == null && after.namesAny("ddl", "tableChanges");
    }

    boolean isTombstone() {
        return "d".equals(op) && !after.isObject() && !before.isObject() && !source.isObject();
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
            throw Refusal.unreadable("The record is no row: Debezium sends an object; send it as it is.");
        }
        return new Fields(json);
    }

    private static Change enveloped(Fields value, CrmRecord record) {
        String op = lower(value.text("op"));
        if (op == null || !"curd".contains(op)) {
            throw Refusal.unknownKind("The field op is " + op + ", which is neither c, u, r nor d.");
        }
        Fields source = value.object("source");
        String table = source.text("table");
        return new Change(
                table == null ? record.lastSegment() : table.toLowerCase(Locale.ROOT),
                op,
                value.object("after"),
                value.object("before"),
                source);
    }

    /** Debezium's event flattening leaves the row, and adds what it was told to under names with two underscores. */
    private static Change flattened(Fields value, CrmRecord record) {
        String table = value.firstText("__table", "__source_table");
        String op = lower(value.text("__op"));
        return new Change(
                table == null ? record.lastSegment() : table.toLowerCase(Locale.ROOT),
                value.flag("__deleted") ? "d" : op,
                value,
                NOTHING,
                NOTHING);
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
