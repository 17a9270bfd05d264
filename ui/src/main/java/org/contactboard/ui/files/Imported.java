package org.contactboard.ui.files;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An import, or a dry run, as the board-service tells it. */
record Imported(
        @Nullable String id,
        State state,
        int lines,
        int linesRead,
        int linesApplied,
        int created,
        int updated,
        int same,
        int joined,
        int contacts,
        int errorCount,
        List<Fault> errors,
        List<String> ignored,
        @Nullable String detail,
        @Nullable Long action,
        @Nullable Undone undone) {

    enum State {
        CHECKED,
        RUNNING,
        IMPORTED,
        FAULTY,
        FAILED,
        BROKEN_OFF,
        UNDONE
    }

    /** What is wrong with a line. */
    record Fault(
            long line,
            String field,
            @Nullable String column,
            @Nullable String value,
            String code,
            String reason) {

        /** As the file calls its column. */
        String place() {
            return Objects.requireNonNullElse(column, field);
        }
    }

    /** What the way back did. */
    record Undone(int removed, int restored, int kept) {}

    @SuppressWarnings("NullAway") // JSON may leave the lists out
    Imported {
        errors = errors == null ? List.of() : List.copyOf(errors);
        ignored = ignored == null ? List.of() : List.copyOf(ignored);
    }
}
