package org.contactboard.connector.suitecrm;

import com.fasterxml.jackson.databind.JsonNode;
import org.contactboard.connector.debezium.RowChange;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Json;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.reading.Texts;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** Reads the row that a change is about; its id stands in the row, in the row before, or in the key alone. */
final class RowReading {

    private RowReading() {}

    static Row row(RowChange change, CrmRecord record, Source source) {
        Fields fields = fields(change);
        boolean gone = "d".equals(change.op()) || fields.flag("deleted");
        return new Row(
                change.table(),
                id(fields, record),
                fields,
                change.before(),
                gone,
                !"r".equals(change.op()),
                RevisionReading.of(change, record),
                source);
    }

    /** The row before a change says nothing of what it is now, unless it is gone. */
    private static Fields fields(RowChange change) {
        if (change.after().isObject()) {
            return change.after();
        }
        if (!"d".equals(change.op())) {
            throw Refusal.missing("after");
        }
        return change.before();
    }

    /** The id for the rejection of a row that cannot be translated. */
    static @Nullable String knownId(RowChange change) {
        return (change.after().isObject() ? change.after() : change.before()).text("id");
    }

    private static String id(Fields fields, CrmRecord record) {
        String id = fields.id("id");
        String known = id == null ? keyId(record) : id;
        if (known == null) {
            throw Refusal.missing("id");
        }
        return known;
    }

    /** The key is {@code {"id": …}}, the same with its schema, or the bare id. */
    private static @Nullable String keyId(CrmRecord record) {
        String text = record.keyText();
        if (text == null || !text.startsWith("{") && !text.startsWith("\"")) {
            return Fields.id("key", Texts.clean(text));
        }
        JsonNode key = Json.parse(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        if (key.isTextual()) {
            return Fields.id("key", Fields.text(key));
        }
        return new Fields(key.has("payload") ? key.path("payload") : key).id("id");
    }
}
