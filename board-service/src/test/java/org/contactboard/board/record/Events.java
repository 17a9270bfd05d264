package org.contactboard.board.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Makes events as the connector sends them. */
final class Events {

    static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final RecordEventReader READER = new RecordEventReader(JSON);
    private static final AtomicLong OFFSETS = new AtomicLong();

    private Events() {}

    /** An event of a call `c-1` of source `crm`; the members are JSON with single quotes, tie and offset too. */
    static RecordEvent event(String type, long at, String members) {
        return event(type, "call", "c-1", at, members);
    }

    static RecordEvent event(String type, String kind, String recordId, long at, String members) {
        return READER.read(
                json(type, kind, recordId, at, members).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static ObjectNode json(String type, String kind, String recordId, long at, String members) {
        var event = read("{" + members + "}");
        event.put("type", type);
        event.putIfAbsent("source", JSON.getNodeFactory().textNode("crm"));
        event.put("kind", kind);
        event.put("recordId", recordId);
        var tie = event.remove("tie");
        event.putObject("revision").put("at", at).put("tie", tie == null ? 0 : tie.asLong());
        event.putIfAbsent("translation", JSON.getNodeFactory().numberNode(1));
        event.putIfAbsent(
                "receivedAt",
                JSON.getNodeFactory()
                        .textNode(Instant.parse("2026-11-22T12:00:00Z").toString()));
        var offset = event.remove("offset");
        event.putObject("origin")
                .put("topic", "crm.crm")
                .put("partition", 0)
                .put("offset", offset == null ? OFFSETS.incrementAndGet() : offset.asLong())
                .put("item", 0);
        return event;
    }

    private static ObjectNode read(String singleQuoted) {
        try {
            return (ObjectNode) JSON.readTree(singleQuoted.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
