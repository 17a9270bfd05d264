package org.contactboard.board.imported;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import as told: how far it is, and what became of it.
 *
 * @param errors of one that was not a dry run the first thousand, without values
 */
public record ImportJob(
        @Schema(description = "Null for a dry run", examples = "5d0c4a52-6d0e-4a8e-9f55-0d1f9a2f6f10") @Nullable
        String id,

        @Schema(examples = "customers") String kind,
        @Schema(examples = "customers.csv") @Nullable String fileName,
        State state,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,

        @Schema(description = "Lines below the heading", examples = "1200")
        int lines,

        @Schema(description = "Lines that were checked", examples = "1200")
        int linesRead,

        @Schema(description = "Lines that were written; they are there when all are", examples = "1200")
        int linesApplied,

        @JsonUnwrapped Counts counts,
        @Schema(examples = "0") int errorCount,
        List<LineFault> errors,

        @Schema(description = "Headings of the file that mean nothing here", examples = "[\"note\"]")
        List<String> ignored,

        @Schema(description = "Why it failed") @Nullable String detail,

        @Schema(description = "For `POST /api/v1/audit/{id}/undo`; null when it changed nothing", examples = "412")
        @Nullable
        Long action,

        @Nullable Undone undone) {

    static final int MOST_ERRORS = 1000;

    /** What an import is in. */
    public enum State {
        /** A dry run, without faults. */
        CHECKED,
        RUNNING,
        IMPORTED,
        /** Lines are wrong: nothing was imported. */
        FAULTY,
        /** Something else went wrong: nothing was imported. */
        FAILED,
        /** The service ended meanwhile: nothing was imported. */
        BROKEN_OFF,
        UNDONE
    }

    /** What the way back did. */
    public record Undone(
            @Schema(examples = "12") int removed,
            @Schema(examples = "3") int restored,

            @Schema(description = "Changed by others since, or in use by now: these stay", examples = "1")
            int kept) {}

    static ImportJob dryRun(
            String kind, @Nullable String fileName, int lines, List<LineFault> faults, List<String> ignored) {
        return new ImportJob(
                null,
                kind,
                fileName,
                faults.isEmpty() ? State.CHECKED : State.FAULTY,
                null,
                null,
                lines,
                lines,
                0,
                Counts.NOTHING,
                faults.size(),
                faults,
                ignored,
                null,
                null,
                null);
    }
}
