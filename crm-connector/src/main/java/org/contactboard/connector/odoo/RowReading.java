package org.contactboard.connector.odoo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Json;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.reading.Texts;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** Reads the record that a change is about; its id stands in the row, or in the key alone. */
final class RowReading {

    private RowReading() {}

    /** The row before a change says nothing of what it is now, unless it is gone. */
    static OdooRow row(Change change, CrmRecord record, Source source) {
        if (!change.isDeletion() && !change.after().isObject()) {
            throw Refusal.missing("after");
        }
        return new OdooRow(
                change.model(),
                id(change, record),
                change.row(),
                change,
                change.isDeletion(),
                !change.isRead(),
                RevisionReading.of(change, record),
                source);
    }

    /** The id for the rejection of a record that cannot be translated. */
    static @Nullable String knownId(Change change) {
        String id = change.row().firstText("id", "_id");
        return id == null || id.length() > 200 ? null : change.model() + "," + id;
    }

    private static String id(Change change, CrmRecord record) {
        if (change.model().endsWith(".rel")) {
            return record.origin(0).recordId();
        }
        String own = change.row().id("id");
        String id = own == null ? change.row().id("_id") : own;
        String known = id == null ? keyId(record) : id;
        if (known == null) {
            throw Refusal.missing("id");
        }
        return known;
    }

    /** The key is {@code {"id": …}}, the same with its schema, {@code model,id}, or the bare id. */
    private static @Nullable String keyId(CrmRecord record) {
        String text = record.keyText();
        if (text == null || !text.startsWith("{") && !text.startsWith("\"")) {
            return text == null ? null : Fields.id("key", Texts.clean(text.substring(text.lastIndexOf(',') + 1)));
        }
        JsonNode key = Json.parse(text.getBytes(StandardCharsets.UTF_8));
        if (key.isTextual()) {
            return Fields.id("key", Fields.text(key));
        }
        return new Fields(key.has("payload") ? key.path("payload") : key).id("id");
    }
}
