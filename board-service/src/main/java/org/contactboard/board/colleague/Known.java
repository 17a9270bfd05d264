package org.contactboard.board.colleague;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.contactboard.board.sql.ResultRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An employee as one source, or people here, know him or her. */
record Known(
        @Schema(examples = "4f1f3a6e-9f0c-3a51-9a0e-0d1f1c3b7a11")
        String id,

        @Nullable String name,
        @Nullable String email,

        @Schema(description = "At a telephone exchange", examples = "201") @Nullable
        String extension,

        List<ExternalId> externalIds,

        @Schema(description = "Why it is the same person as the first; null for the first") @Nullable
        By by,

        @Schema(description = "Whether people parted it: neither address nor extension joins it with another")
        boolean parted) {

    /** What a source calls it. */
    record ExternalId(String source, String id) {}

    static Known of(ResultRow row) throws SQLException {
        var sources = row.texts("sources");
        var ids = row.texts("external_ids");
        var by = row.textOrNull("same_by");
        return new Known(
                row.text("id"),
                row.textOrNull("name"),
                row.textOrNull("email"),
                row.textOrNull("extension"),
                IntStream.range(0, ids.size())
                        .mapToObj(i -> new ExternalId(sources.get(i), ids.get(i)))
                        .toList(),
                by == null ? null : By.valueOf(by),
                row.flag("parted"));
    }
}
