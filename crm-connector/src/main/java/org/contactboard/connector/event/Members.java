package org.contactboard.connector.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named members of a JSON object, in order: what is unknown is left out, what was emptied stands as null. */
public final class Members {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** Adds what is known; null is left out. */
    public Members with(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** Adds what the source names, also when it has emptied it. */
    public Members named(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    public Members with(Members others) {
        values.putAll(others.values);
        return this;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }
}
