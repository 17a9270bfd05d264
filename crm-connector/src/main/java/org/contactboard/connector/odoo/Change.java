package org.contactboard.connector.odoo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Locale;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Json;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/**
 * What was sent of a change: by Debezium in whichever of its forms, or by a webhook.
 *
 * @param model as Odoo calls it, {@code calendar.event}; for a table that is no model, the table with dots
 * @param op c, u, r or d; null where it is not said
 * @param source Debezium's own words on where the change stood in the log
 */
record Change(String model, @Nullable String op, Fields after, Fields before, Fields source) {

    private static final Fields NOTHING = new Fields(MissingNode.getInstance());

    static Change of(CrmRecord record) {
        Fields value = value(record);
        if (!value.isObject()) {
            return new Change(model(record.lastSegment()), "d", NOTHING, NOTHING, NOTHING);
        }
        String model = value.text("_model");
        if (model != null) {
            return new Change(model(model), null, value, NOTHING, NOTHING);
        }
        boolean enveloped = value.names("op") && value.namesAny("after", "before");
        return enveloped ? enveloped(value, record) : flattened(value, record);
    }

    boolean isTombstone() {
        return isDeletion() && !row().isObject();
    }

    boolean isDeletion() {
        return "d".equals(op);
    }

    /** A snapshot's read: its time is that of the reading. */
    boolean isRead() {
        return "r".equals(op);
    }

    /** The row as it is; of a deleted one as it was, which by default is its key alone. */
    Fields row() {
        return after.isObject() ? after : before;
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
            throw Refusal.unreadable("The record is neither a row nor a webhook's body; send it as it is.");
        }
        return new Fields(json);
    }

    private static Change enveloped(Fields value, CrmRecord record) {
        String op = lower(value.text("op"));
        if (op == null || op.length() != 1 || !"curd".contains(op)) {
            throw Refusal.unknownKind("The field op is " + op + ", which is neither c, u, r nor d.");
        }
        Fields source = value.object("source");
        String table = source.text("table");
        return new Change(
                model(table == null ? record.lastSegment() : table),
                op,
                value.object("after"),
                value.object("before"),
                source);
    }

    /** Debezium's event flattening leaves the row, and adds what it was told to under names with two underscores. */
    private static Change flattened(Fields value, CrmRecord record) {
        String table = value.firstText("__table", "__source_table");
        return new Change(
                model(table == null ? record.lastSegment() : table),
                value.flag("__deleted") ? "d" : lower(value.text("__op")),
                value,
                NOTHING,
                NOTHING);
    }

    private static String model(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
