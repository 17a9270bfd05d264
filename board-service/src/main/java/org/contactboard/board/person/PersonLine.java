package org.contactboard.board.person;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.board.sql.ResultRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person in a list, with what was said with him or her. */
record PersonLine(
        PersonDetail person,

        @Schema(description = "The day of the last conversation with this person") @Nullable
        LocalDate lastContactOn,

        @Schema(description = "PHONE or FACE_TO_FACE", examples = "PHONE") @Nullable
        String lastChannel,

        @Schema(description = "How many conversations there were")
        long contacts,

        @Schema(description = "The names of the groups that share this person")
        List<String> sharedBy) {

    static PersonLine of(ResultRow row) throws SQLException {
        return new PersonLine(
                PersonDetail.of(row),
                row.dayOrNull("last_on"),
                row.textOrNull("last_channel"),
                row.number("contacts"),
                row.texts("shared_by"));
    }
}
