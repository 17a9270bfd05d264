package org.contactboard.connector.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records for tests, received at noon on 22 November 2026 as number 17 of their partition. */
public final class CrmRecords {

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    public static final long NOON_MICROS = 1_795_348_800_000_000L;

    private CrmRecords() {}

    public static CrmRecord of(String topic, @Nullable String key, @Nullable String value, Header... headers) {
        return new CrmRecord(topic, 0, 17, NOON, bytes(key), bytes(value), List.of(headers));
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
