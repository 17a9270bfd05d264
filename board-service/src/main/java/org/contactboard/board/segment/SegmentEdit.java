package org.contactboard.board.segment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person writes of a segment; without periods the board's hold. */
public record SegmentEdit(
        @Schema(description = "Chosen when it is added; never changes", examples = "A")
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,49}",
                message = "must be letters, digits, hyphens and underscores")
        @Nullable
        String id,

        @Schema(examples = "Key accounts") @NotBlank @Size(max = 100)
        String name,

        @Nullable Period green,

        @Nullable Period orange,

        @Schema(description = "More contacts than this are too many", defaultValue = "5") @Min(1) @Max(1000) @Nullable
        Integer overloadCount,

        @Schema(description = "Within how many days", defaultValue = "30") @Min(1) @Max(366) @Nullable
        Integer overloadDays) {

    static SegmentEdit of(SegmentDetail told) {
        return new SegmentEdit(
                told.id(), told.name(), told.green(), told.orange(), told.overloadCount(), told.overloadDays());
    }
}
