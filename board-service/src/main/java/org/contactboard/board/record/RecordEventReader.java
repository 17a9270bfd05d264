package org.contactboard.board.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Reads the bytes of `contacts`; an {@link IllegalArgumentException} says which member is wrong. */
@Singleton
final class RecordEventReader {

    private static final List<String> ENVELOPE = List.of(
            "type",
            "source",
            "kind",
            "recordId",
            "revision",
            "translation",
            "origin",
            "receivedAt",
            "live",
            "eventId",
            "keeps",
            "cause",
            "countedBefore",
            "tombstone",
            "whole");

    private final ObjectMapper json;

    RecordEventReader(ObjectMapper json) {
        this.json = json;
    }

    RecordEvent read(byte[] bytes) {
        try {
            if (json.readTree(bytes) instanceof ObjectNode event) {
                return of(event);
            }
            throw new IllegalArgumentException("an event is a JSON object");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        } catch (IOException | DateTimeParseException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    private RecordEvent of(ObjectNode event) throws JsonProcessingException {
        var type = json.treeToValue(required(event, "type"), EventType.class);
        var revision = required(event, "revision");
        var fields = event.deepCopy().remove(ENVELOPE);
        status(type, event, fields);
        return new RecordEvent(
                type,
                new Identity(text(event, "source"), text(event, "kind"), text(event, "recordId")),
                new Revision(
                        required(revision, "at").asLong(),
                        revision.path("tie").asLong(),
                        event.path("translation").asInt()),
                json.treeToValue(required(event, "origin"), Origin.class),
                Instant.parse(text(event, "receivedAt")),
                event.path("live").asBoolean(true),
                event.path("countedBefore").asBoolean(false),
                event.path("tombstone").asBoolean(false),
                event.path("eventId").textValue(),
                ConversationRule.texts(event.get("keeps")),
                fields);
    }

    private static void status(EventType type, JsonNode event, ObjectNode fields) {
        switch (type) {
            case CONTACT_HELD -> fields.put("status", Status.HELD.name());
            case APPOINTMENT_PLANNED -> fields.put("status", Status.PLANNED.name());
            case RECORD_WITHDRAWN -> {
                fields.put("status", Status.ofCause(text(event, "cause")).name());
                if (event.path("whole").asBoolean()) {
                    fields.putNull("channel");
                }
            }
            case RECORD_CHANGED,
                    CUSTOMER_DESCRIBED,
                    PERSON_DESCRIBED,
                    EMPLOYEE_DESCRIBED,
                    PRODUCT_DESCRIBED,
                    LEAD_CREATED,
                    SATISFACTION_SCORED -> {}
        }
    }

    private static JsonNode required(JsonNode parent, String name) {
        var value = parent.path(name);
        if (value.isMissingNode() || value.isNull()) {
            throw new IllegalArgumentException("`%s` is missing".formatted(name));
        }
        return value;
    }

    private static String text(JsonNode parent, String name) {
        return required(parent, name).asText();
    }
}
