package org.contactboard.ui.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a file of customers. */
record ImportResult(int created, int updated, int joined, int contacts, List<Fault> errors) {

    /** A line that was refused; counted from 1, the heading included. */
    record Fault(int line, @Nullable String field, @Nullable String reason) {}

    @SuppressWarnings("NullAway") // JSON may leave the list out
    ImportResult {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }
}
