package org.contactboard.board.imported;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line of a file.
 *
 * @param value what stands there; told by a dry run only, and nowhere kept
 */
public record LineFault(
        @Schema(description = "As a spreadsheet counts: the heading is 1", examples = "3")
        long line,

        @Schema(examples = "contact_on") String field,

        @Schema(description = "The column's heading in the file", examples = "Contact on") @Nullable
        String column,

        @Schema(examples = "tomorrow") @Nullable String value,

        @Schema(description = "The reason as a word", examples = "not-a-day")
        String code,

        @Schema(examples = "must be a day such as 2026-11-22 or 22-11-2026")
        String reason) {

    LineFault withoutValue() {
        return new LineFault(line, field, column, null, code, reason);
    }
}
