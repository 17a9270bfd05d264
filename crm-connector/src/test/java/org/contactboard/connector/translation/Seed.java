package org.contactboard.connector.translation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.contactboard.connector.record.CrmRecord;

/** A record of one kind of source, from which others are forged. */
record Seed(String kind, String name, CrmRecord record, JsonNode json) {

    CrmRecord with(JsonNode value) {
        return with(TestJson.bytes(value));
    }

    CrmRecord with(byte[] value) {
        return new CrmRecord(
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.key(),
                value,
                record.headers());
    }

    List<Item> translated(JsonNode value) {
        return Told.items(kind, with(value));
    }
}
