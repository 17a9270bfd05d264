package org.contactboard.connector.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.contactboard.connector.event.Revision;
import org.jspecify.annotations.Nullable;

/** What a CRM put on Kafka, untouched; the timestamp is Kafka's. */
@SuppressWarnings("ArrayRecordComponent") // bytes are passed on, never compared
public record CrmRecord(
        String topic,
        int partition,
        long offset,
        Instant timestamp,
        byte @Nullable [] key,
        byte @Nullable [] value,
        List<Header> headers) {

    /** No webhook puts as many items into one record; with more, one record's revisions would reach into the next's. */
    public static final int MOST_ITEMS = 10_000;

    /** Its bytes: key, value and headers. */
    public long size() {
        long size = (key == null ? 0 : key.length) + (value == null ? 0 : value.length);
        for (Header header : headers) {
            size += header.value() == null ? 0 : header.value().length;
        }
        return size;
    }

    /** The header's text under any spelling of its name; null when there is none or it is empty. */
    public @Nullable String header(String name) {
        for (Header header : headers) {
            if (header.name().equalsIgnoreCase(name) && !header.text().isBlank()) {
                return header.text().strip();
            }
        }
        return null;
    }

    /** The key as text; null when there is none or it is empty. */
    public @Nullable String keyText() {
        if (key == null) {
            return null;
        }
        String text = new String(key, StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? null : text;
    }

    /** The topic's last segment: a table, an object, an event. */
    public String lastSegment() {
        return topic.substring(topic.lastIndexOf('.') + 1);
    }

    /** The revision of an item whose source tells none: Kafka's timestamp, then the item's place; a replay's, the first. */
    public Revision received(int item) {
        Long first = Replayed.firstOffset(this);
        return Revision.of(timestamp, (first == null ? offset : first) * MOST_ITEMS + item);
    }

    public Origin origin(int item) {
        return new Origin(topic, partition, offset, item);
    }
}
