package org.contactboard.board.confirmation;

import java.util.List;
import org.contactboard.board.record.Said;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That it was said what became of plans. */
record Confirmed(
        @Schema(description = "For `POST /api/v1/audit/{id}/undo`", examples = "412")
        long action,

        @Schema(description = "How many it was said of: those that still waited for it", examples = "3")
        int records) {

    /** As the audit trail keeps it. */
    record Detail(List<Said.Change> changes) {}
}
