package org.contactboard.board.agreement;

import java.sql.SQLException;
import org.contactboard.board.rhythm.Scope;
import org.contactboard.board.sql.ResultRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What holds for the board, a segment or a customer, before anybody speaks with a customer. */
record Agreement(
        @Schema(description = "Whose it is: our own for the board or a segment, or a customer's")
        Scope scope,

        @Schema(description = "The segment's or the customer's id; `board` for the board's", examples = "C-1001")
        String id,

        @Schema(description = "The segment's or the customer's name") @Nullable
        String name,

        @Schema(description = "A customer's segment", examples = "A") @Nullable
        String segment,

        @Schema(description = "Which channels, times and persons, which behaviour", examples = "Call after 10:00.")
        @Nullable
        String agreements,

        @Schema(description = "Customers only: must not be called")
        boolean doNotCall) {

    static Agreement of(ResultRow row) throws SQLException {
        return new Agreement(
                Scope.valueOf(row.text("scope")),
                row.text("id"),
                row.textOrNull("name"),
                row.textOrNull("segment_id"),
                row.textOrNull("agreements"),
                row.flag("do_not_call"));
    }
}
