package org.contactboard.ui.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.contactboard.ui.overview.Beat;
import org.contactboard.ui.overview.Head;
import org.contactboard.ui.overview.Row;

/** One record of the topic {@code board-changes}. */
sealed interface BoardChange {

    record RowWritten(Row row) implements BoardChange {}

    record RowRemoved(String customer, long version) implements BoardChange {}

    record HeadWritten(Head head) implements BoardChange {}

    record Beaten(Beat beat) implements BoardChange {}

    static BoardChange of(String key, byte[] value, ObjectMapper json) throws IOException {
        return switch (key) {
            case "_board" -> new HeadWritten(json.readValue(value, Head.class));
            case "_beat" -> new Beaten(json.readValue(value, Beat.class));
            default -> row(key, json.readTree(value), json);
        };
    }

    private static BoardChange row(String customer, JsonNode value, ObjectMapper json) throws JsonProcessingException {
        return value.path("removed").asBoolean()
                ? new RowRemoved(customer, value.path("version").asLong())
                : new RowWritten(json.treeToValue(value, Row.class));
    }
}
