package org.contactboard.ui.rejected;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rejected records of one source that wait for the same reason. */
record RejectedGroup(
        String source,
        String reason,
        @Nullable String option,
        @Nullable String value,
        List<String> meanings,
        int count,
        int replaying,
        Instant oldestAt,
        Instant newestAt) {

    /** What stays the same while records come and go. */
    Key key() {
        return new Key(source, reason, option, value);
    }

    /** Which group it is, as the board-service takes it. */
    record Key(
            String source,
            String reason,
            @Nullable String option,
            @Nullable String value) {}

    /** Whether a person can say what the value means. */
    boolean isMappable() {
        return option != null && value != null && !meanings.isEmpty();
    }
}
