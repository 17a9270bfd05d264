package org.contactboard.ui.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that somebody did, as the board-service tells it. */
record AuditEntry(
        long id,
        String action,
        String subject,
        @Nullable String note,
        Instant doneAt,
        String doneBy,
        @Nullable Instant undoneAt) {

    boolean isUndone() {
        return undoneAt != null;
    }
}
