package org.contactboard.connector.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.record.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PoisonTest {

    static List<byte[]> poison() {
        List<byte[]> poison = new ArrayList<>();
        for (String text : List.of(
                "",
                " ",
                "null",
                "true",
                "7",
                "\"text\"",
                "{}",
                "[]",
                "[[]]",
                "[null]",
                "{\"specversion\":\"1.0\",\"type\":7}",
                "{\"specversion\":\"1.0\",\"type\":\"call.completed\",\"data\":[]}",
                "{\"specversion\":\"1.0\",\"type\":\"call.completed\",\"data\":7}",
                "{\"op\":\"u\",\"after\":7}",
                "{\"op\":7,\"after\":{}}",
                "{\"id\":\"1\"} trailing",
                "{\"id\":\"1\",\"id\":\"2\"}",
                "{\"id\":\"" + "x".repeat(100_000) + "\"}",
                "{\"id\":" + "9".repeat(2000) + "}",
                "[".repeat(1000),
                "[".repeat(1000) + "]".repeat(1000),
                "[".repeat(100_000),
                "{\"a\":".repeat(1000) + "1" + "}".repeat(1000),
                "{\"specversion\":\"1.0\",\"id\":\"7f3c")) {
            poison.add(text.getBytes(StandardCharsets.UTF_8));
        }
        poison.add(new byte[] {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'});
        poison.add(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0});
        poison.add(new byte[] {0, 0, 0, 0});
        return poison;
    }

    @ParameterizedTest
    @MethodSource("poison")
    void endsInOutcomesAndNeverInAnException(byte[] value) {
        for (String kind : Told.kinds()) {
            for (@Nullable String name : new @Nullable String[] {null, "Call.create", "Account.update"}) {
                for (Item item : Told.items(kind, record(kind, name, value))) {
                    assertFalse(Told.line(item).contains("The translator failed"), Told.line(item));
                }
            }
        }
    }

    @Test
    void everythingThatIsNotJsonIsUnreadable() {
        for (String text : List.of("", "nonsense", "{", "{} {}", "[".repeat(2000))) {
            for (String kind : Told.kinds()) {
                List<Item> items = Told.items(kind, record(kind, "Call.create", text.getBytes(StandardCharsets.UTF_8)));
                assertEquals(1, items.size());
                assertTrue(
                        Told.line(items.getFirst()).startsWith("rejected/unreadable"),
                        kind + Told.line(items.getFirst()));
            }
        }
    }

    @Test
    void leavesOutWhatNoDatabaseTakes() {
        String name = "H\\u0000enk \\ud800Bakker \\ud83e\\udd50";
        String json = "{\"specversion\":\"1.0\",\"type\":\"call.completed\",\"data\":{\"activityId\":\"a\\u00001\","
                + "\"startedAt\":\"2026-11-21\",\"contactPerson\":{\"name\":\"" + name + "\"}}}";

        Item item = Told.items("cloudevents", CrmRecords.of("crm.cloudevents", "k", json))
                .getFirst();

        assertTrue(Told.line(item).startsWith("contact-held call/a1"), Told.line(item));
        assertTrue(Told.line(item).contains("\"name\":\"Henk \uFFFDBakker 🥐\""), Told.line(item));
    }

    @Test
    void anIdThatIsTooLongIsRefusedByName() {
        String json = "{\"specversion\":\"1.0\",\"type\":\"call.completed\",\"data\":{\"activityId\":\""
                + "9".repeat(201) + "\",\"startedAt\":\"2026-11-21\"}}";

        Item item = Told.items("cloudevents", CrmRecords.of("crm.cloudevents", "k", json))
                .getFirst();

        assertTrue(
                Told.line(item).startsWith("rejected/unreadable call/null The field activityId is longer"),
                Told.line(item));
    }

    private static CrmRecord record(String kind, @Nullable String event, byte[] value) {
        List<Header> headers = event == null ? List.of() : List.of(Header.of("x-espo-event", event));
        return new CrmRecord("crm." + kind + ".calls", 0, 17, CrmRecords.NOON, null, value, headers);
    }
}
