package org.contactboard.connector.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.contactboard.connector.reading.RejectReason;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.record.Header;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RejectionTest {

    private static final CrmRecord RECORD =
            CrmRecords.of("crm.cloudevents", "KL-1001", "{\"id\":", Header.of("content-type", "application/json"));

    @Test
    void keepsKeyBytesAndHeadersAndSaysWhyAndWhence() {
        Message message = rejected(null, null);

        assertArrayEquals(RECORD.key(), message.key());
        assertArrayEquals(RECORD.value(), message.value());
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("content-type", "application/json");
        expected.put("board-reason", "unreadable");
        expected.put("board-detail", "cut off");
        expected.put("board-source", "cloudevents");
        expected.put("board-kind", "record");
        expected.put("board-record-id", "crm.cloudevents/0/17");
        expected.put("board-topic", "crm.cloudevents");
        expected.put("board-partition", "0");
        expected.put("board-offset", "17");
        expected.put("board-item", "2");
        expected.put("board-translation", "1");
        expected.put("board-timestamp", "2026-11-22T12:00:00Z");
        assertEquals(expected, headers(message));
    }

    @Test
    void namesTheRecordWhereItIsKnown() {
        Map<String, String> headers = headers(rejected("call", "act-1"));

        assertEquals("call", headers.get("board-kind"));
        assertEquals("act-1", headers.get("board-record-id"));
    }

    @Test
    void leavesOutBytesThatAreTooLarge() {
        Message message = Objects.requireNonNull(rejected(null, null).smaller()).get();

        assertNull(message.value());
        assertEquals("crm.cloudevents/0/17", headers(message).get("board-record-id"));
    }

    @Test
    void leavesOutTheRecordsOwnHeadersWithItsBytes() {
        Map<String, String> headers =
                headers(Objects.requireNonNull(rejected(null, null).smaller()).get());

        assertNull(headers.get("content-type"));
        assertEquals("unreadable", headers.get("board-reason"));
    }

    private static Message rejected(@Nullable String kind, @Nullable String recordId) {
        Item item = new Item.Rejected(kind, recordId, RejectReason.UNREADABLE, "cut off");
        return Message.of(new Outcome(RECORD, 2, "cloudevents", 1, item), new Topics(Optional.empty()));
    }

    private static Map<String, String> headers(Message message) {
        Map<String, String> headers = new LinkedHashMap<>();
        message.headers().forEach(it -> headers.put(it.name(), it.text()));
        return headers;
    }
}
