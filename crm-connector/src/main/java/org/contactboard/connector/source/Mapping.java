package org.contactboard.connector.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people said that a source's values mean, whole.
 *
 * @param translation how often it was changed
 * @param options by option and value
 * @param repairFrom from when on the source's records have to be translated again, since a meaning was changed or taken
 *     away; null when nothing that was translated is touched by the last change
 */
public record Mapping(
        String source,
        int translation,
        Map<String, Map<String, String>> options,
        @Nullable Instant repairFrom) {

    /** Reads a message of {@code mappings}; null when it is none. */
    public static @Nullable Mapping of(JsonNode message) {
        JsonNode translation = message.path("translation");
        if (!message.path("source").isTextual() || !translation.canConvertToInt() || translation.asInt() < 0) {
            return null;
        }
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        message.path("options").properties().forEach(option -> {
            Map<String, String> meanings = new LinkedHashMap<>();
            option.getValue()
                    .properties()
                    .forEach(it -> meanings.put(it.getKey(), it.getValue().asText()));
            options.put(option.getKey(), meanings);
        });
        return new Mapping(
                message.path("source").asText(),
                translation.asInt(),
                options,
                moment(message.path("repairFrom").asText("")));
    }

    private static @Nullable Instant moment(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException wrong) {
            return Instant.EPOCH; // all of it, rather than nothing
        }
    }
}
