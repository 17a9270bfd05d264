package org.contactboard.connector.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Set;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.record.Header;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Samples;
import org.contactboard.connector.translation.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<String> names() {
        return SchemasResource.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsExampleIsValidAndTranslates(String name) throws Exception {
        JsonNode example = schemaJson(name).path("examples").path(0);

        assertEquals(Set.of(), schema(name).validate(example));
        assertFalse(translated(name, example) instanceof Item.Rejected);
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatItRequiresIsRequired(String name) throws Exception {
        for (JsonNode field : schemaJson(name).path("required")) {
            ObjectNode example = schemaJson(name).path("examples").path(0).deepCopy();
            example.remove(field.asText());

            assertFalse(schema(name).validate(example).isEmpty());
            Item.Rejected rejected = (Item.Rejected) translated(name, example);
            assertTrue(rejected.detail().contains(field.asText()), rejected.detail());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cloudevents/structured-call-completed.json,call",
        "cloudevents/binary-meeting-completed.json,meeting",
        "cloudevents/binary-duplicate-same-id.json,meeting"
    })
    void theSamplesAreValid(String file, String name) throws Exception {
        JsonNode sample = JSON.readTree(Samples.record(file).value());

        assertEquals(Set.of(), schema(name).validate(sample.has("data") ? sample.path("data") : sample));
    }

    @Test
    void aWrongTypeIsTold() throws Exception {
        JsonNode data = JSON.readTree("{\"activityId\":{},\"startedAt\":7}");

        assertEquals(2, schema("call").validate(data).size());
    }

    private static Item translated(String name, JsonNode data) throws Exception {
        String verb =
                switch (name) {
                    case "call", "meeting" -> "completed";
                    case "message" -> "sent";
                    default -> "changed";
                };
        return Told.items(
                        "cloudevents",
                        CrmRecords.of(
                                "crm.cloudevents",
                                "k",
                                JSON.writeValueAsString(data),
                                Header.of("ce_type", "nl.example.crm." + name + "." + verb)))
                .getFirst();
    }

    private static JsonSchema schema(String name) throws Exception {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schemaJson(name));
    }

    private static JsonNode schemaJson(String name) throws Exception {
        return JSON.readTree(SchemasTest.class.getResource("/schemas/" + name + ".json"));
    }
}
