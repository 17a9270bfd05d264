package org.contactboard.connector.record;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One header of a record, as it was received. */
@SuppressWarnings("ArrayRecordComponent") // bytes are passed on, never compared
public record Header(String name, byte @Nullable [] value) {

    public static Header of(String name, String value) {
        return new Header(name, value.getBytes(StandardCharsets.UTF_8));
    }

    public String text() {
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}
