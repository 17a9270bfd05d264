package org.contactboard.connector.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record to be tried.
 *
 * @param topic what follows {@code crm.} in its topic: {@code salesforce.Task}
 * @param value its bytes; in JSON as Base64; null for a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are passed on, never compared
record Sample(String topic, @Nullable String key, @Nullable Map<String, String> headers, byte @Nullable [] value) {

    /** The source's name in the topic. */
    String source() {
        int dot = topic.indexOf('.');
        return dot < 0 ? topic : topic.substring(0, dot);
    }

    CrmRecord record(Instant now) {
        List<Header> sent = headers == null
                ? List.of()
                : headers.entrySet().stream()
                        .map(header -> Header.of(header.getKey(), header.getValue()))
                        .toList();
        byte[] keyBytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
        return new CrmRecord("crm." + topic, 0, 0, now, keyBytes, value, sent);
    }
}
