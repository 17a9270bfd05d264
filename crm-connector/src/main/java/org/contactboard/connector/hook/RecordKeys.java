package org.contactboard.connector.hook;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.Header;
import org.contactboard.connector.source.Sources;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/**
 * The key of a record: the id of its first item, which keeps what is told of one thing in order. Where the id stands is
 * known to the translator alone, so that it is asked as if the record were on Kafka already.
 */
@Singleton
final class RecordKeys {

    private final Sources sources;

    RecordKeys(Sources sources) {
        this.sources = sources;
    }

    /** Null when there is no id in it: such a record is rejected later, where people see it. */
    byte @Nullable [] of(String source, byte[] value, List<Header> headers) {
        CrmRecord record = new CrmRecord("crm." + source, 0, 0, Instant.EPOCH, null, value, headers);
        return first(sources.translate(source, record), record.origin(0).recordId());
    }

    /** @param place what stands where there is no id */
    static byte @Nullable [] first(List<Item> items, String place) {
        for (Item item : items) {
            String id = recordId(item);
            if (id != null && !id.equals(place)) {
                return id.getBytes(StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    private static @Nullable String recordId(Item item) {
        return switch (item) {
            case Item.Told told -> told.recordId();
            case Item.Filtered filtered -> filtered.recordId();
            case Item.Rejected rejected -> rejected.recordId();
        };
    }
}
