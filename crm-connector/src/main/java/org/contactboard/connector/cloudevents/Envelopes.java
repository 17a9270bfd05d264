package org.contactboard.connector.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Json;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** Takes CloudEvents out of a record: structured, batched or binary, as in their Kafka protocol binding. */
final class Envelopes {

    private static final String STRUCTURED = "application/cloudevents";

    private Envelopes() {}

    /** One per event, each to be opened by itself, so that a bad one spoils only itself. */
    static List<Supplier<CloudEvent>> of(CrmRecord record, Source source) {
        String contentType = contentType(record);
        if (attribute(record, "type") != null && !contentType.startsWith(STRUCTURED)) {
            return List.of(() -> binary(record, source));
        }
        if (record.value() == null) {
            throw Refusal.unreadable("The record is a tombstone without ce_ headers; send ce_type and ce_id.");
        }
        JsonNode body = Json.parse(record.value());
        if (!body.isArray()) {
            return List.of(() -> structured(body, 0, source));
        }
        List<Supplier<CloudEvent>> events = new ArrayList<>();
        for (JsonNode element : body) {
            int place = events.size();
            events.add(() -> structured(element, place, source));
        }
        return events;
    }

    private static CloudEvent binary(CrmRecord record, Source source) {
        JsonNode data = record.value() == null || record.value().length == 0 ? null : Json.parse(record.value());
        return CloudEvent.of(name -> attribute(record, name), data, 0, source.zone());
    }

    /** As in the Kafka binding; with a hyphen, as a bridge that copies the headers of HTTP leaves them. */
    private static @Nullable String attribute(CrmRecord record, String name) {
        String header = record.header("ce_" + name);
        return header == null ? record.header("ce-" + name) : header;
    }

    private static CloudEvent structured(JsonNode envelope, int place, Source source) {
        Fields fields = new Fields(envelope);
        if (!fields.isObject() || !fields.namesAny("specversion", "type")) {
            throw Refusal.unreadable("The record is no CloudEvent: neither ce_ headers nor specversion and type.");
        }
        return CloudEvent.of(fields::text, data(fields), place, source.zone());
    }

    private static @Nullable JsonNode data(Fields envelope) {
        JsonNode data = envelope.node().path("data");
        if (data.isTextual()) {
            return Json.parse(data.textValue().getBytes(StandardCharsets.UTF_8));
        }
        String base64 = envelope.node().path("data_base64").textValue();
        if (base64 != null) {
            return decoded(base64);
        }
        return data.isMissingNode() || data.isNull() ? null : data;
    }

    private static JsonNode decoded(String base64) {
        try {
            return Json.parse(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException broken) {
            throw Refusal.unreadable("The field data_base64 is not base64; send data.");
        }
    }

    private static String contentType(CrmRecord record) {
        String type = record.header("content-type");
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }
}
