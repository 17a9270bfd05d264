package org.contactboard.connector.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.record.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is too large for ten thousand tries: each field of a record of every kind, once with each. */
class HostileTest {

    private static final int DEEP = 990;

    static Iterable<String> kinds() {
        return Told.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void twoMegabytesInAnyFieldEndInAnOutcome(String kind) {
        everywhere(kind, JsonNodeFactory.instance.textNode("T+0 ".repeat(500_000)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void moreItemsThanARecordMayHoldAreOneRejection(String kind) {
        String many = "[" + "1,".repeat(CrmRecord.MOST_ITEMS) + "1]";
        for (String text :
                List.of(many, "{\"results\":" + many + ",\"records\":" + many + ",\"calls\":" + many + "}")) {
            CrmRecord record = CrmRecords.of("crm." + kind, "k", text, Header.of("x-espo-event", "Call.create"));

            assertEquals(1, Told.items(kind, record).size());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void asManyItemsAsARecordMayHoldEndInAnOutcomeEach(String kind) {
        String most = "[" + "1,".repeat(CrmRecord.MOST_ITEMS - 1) + "1]";

        List<Item> items = Told.items(kind, CrmRecords.of("crm." + kind, "k", most));

        assertTrue(items.size() == 1 || items.size() == CrmRecord.MOST_ITEMS, kind + ": " + items.size());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aThousandObjectsInEachOtherEndInAnOutcome(String kind) {
        JsonNode deep = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < DEEP; i++) {
            deep = JsonNodeFactory.instance.objectNode().set(i % 2 == 0 ? "Value" : "payload", deep);
        }
        everywhere(kind, deep);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hostileKeysAndHeadersEndInAnOutcome(String kind) {
        for (String text : Unexpected.texts()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (Seed seed : Seeds.of(kind)) {
                List<Header> headers = seed.record().headers().stream()
                        .map(header -> new Header(header.name(), bytes))
                        .toList();
                assertSound(Told.items(kind, with(seed, bytes, TestJson.bytes(seed.json()), headers)));
                assertSound(Told.items(kind, with(seed, bytes, null, headers)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void textThatIsNotUtf8EndsInAnOutcome(String kind) {
        for (Seed seed : Seeds.of(kind)) {
            String text = new String(TestJson.bytes(seed.json()), StandardCharsets.ISO_8859_1).replace("e", "\u00e9");
            assertSound(Told.items(kind, seed.with(text.getBytes(StandardCharsets.ISO_8859_1))));
        }
    }

    private static void everywhere(String kind, JsonNode value) {
        Seed seed = Seeds.of(kind).getFirst();
        for (Place place : Place.all(seed.json().deepCopy())) {
            JsonNode json = seed.json().deepCopy();
            Place.all(json).stream()
                    .filter(it -> it.field().equals(place.field()))
                    .findFirst()
                    .orElseThrow()
                    .put(value);
            assertSound(seed.translated(json));
        }
    }

    private static CrmRecord with(Seed seed, byte[] key, byte @Nullable [] value, List<Header> headers) {
        CrmRecord record = seed.record();
        return new CrmRecord(
                record.topic(), record.partition(), record.offset(), record.timestamp(), key, value, headers);
    }

    private static void assertSound(List<Item> items) {
        for (Item item : items) {
            String line = Told.line(item);
            assertFalse(line.contains("The translator failed"), line);
        }
    }
}
