package org.contactboard.board.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.contactboard.board.mapping.WordRule;
import org.contactboard.board.sql.Conditions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Rejected records: some by their ids, else all of a group. */
record Selection(
        @Schema(description = "Some of them", examples = "[\"crm.espocrm.webhook:0:18:0\"]")
        @Size(min = 1, max = 5000)
        @Nullable
        List<String> ids,

        @Schema(description = "Else all of one source and reason, and of one value where it has no meaning")
        @jakarta.validation.Valid
        @Nullable
        Group group) {

    /** A group as `GET /rejected/groups` tells it. */
    record Group(
            @NotBlank String source,
            @NotBlank String reason,
            @Nullable String option,
            @Nullable String value) {}

    /** On `r`, a rejected record; null when nothing is selected. */
    @Nullable
    Conditions conditions() {
        if (ids != null) {
            return new Conditions().and("concat_ws(':', r.topic, r.\"partition\", r.\"offset\", r.item) = any(?)", ids);
        }
        if (group == null) {
            return null;
        }
        var conditions = new Conditions().and("r.source = ?", group.source()).and("r.reason = ?", group.reason());
        var value = group.value();
        return group.option() == null || value == null
                ? conditions.and("r.unmapped_option is null")
                : conditions
                        .and("r.unmapped_option = ?", group.option())
                        .and("r.unmapped_word = ?", WordRule.word(value));
    }
}
