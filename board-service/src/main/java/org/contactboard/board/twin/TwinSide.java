package org.contactboard.board.twin;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.contactboard.board.sql.ResultRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of two customers that may be the same, with what would move. */
record TwinSide(
        @Schema(examples = "C-1001") String id,

        @Nullable String name,
        @Nullable String segment,
        @Nullable String accountManager,
        @Nullable String agreements,
        boolean doNotCall,

        @Schema(description = "Whether it is on the board") boolean onBoard,

        @Schema(description = "The customer that stands for it, where it is joined") @Nullable
        String joinedWith,

        List<ExternalId> externalIds,
        List<String> numbers,

        @Schema(description = "Its contact persons", examples = "3")
        long persons,

        @Schema(description = "Its contacts and appointments", examples = "14")
        long contacts,

        @Nullable LocalDate lastContactOn) {

    /** What a source calls it. */
    record ExternalId(String source, String id) {}

    static TwinSide of(ResultRow row) throws SQLException {
        var sources = row.texts("sources");
        var ids = row.texts("external_ids");
        return new TwinSide(
                row.text("id"),
                row.textOrNull("name"),
                row.textOrNull("segment_id"),
                row.textOrNull("manager_name"),
                row.textOrNull("agreements"),
                row.flag("do_not_call"),
                row.flag("visible"),
                row.textOrNull("same_as"),
                IntStream.range(0, ids.size())
                        .mapToObj(i -> new ExternalId(sources.get(i), ids.get(i)))
                        .toList(),
                row.texts("numbers"),
                row.number("persons"),
                row.number("contacts"),
                row.dayOrNull("last_contact_on"));
    }
}
