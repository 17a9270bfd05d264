package org.contactboard.board.confirmation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.record.Confirmation.Became;
import org.contactboard.board.record.Identity;
import org.contactboard.board.record.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person says became of plans. */
record ConfirmationEdit(
        @Valid @NotEmpty @Size(max = 500) List<Which> records,

        @Schema(description = "MOVED to a moment in the past is held then") @NotNull
        Became became,

        @Schema(description = "Of those that were moved: when it begins", examples = "2026-11-27T09:00:00Z") @Nullable
        Instant startedAt,

        @Schema(description = "The day, where the time is not known", examples = "2026-11-27") @Nullable
        LocalDate on) {

    /** One record. */
    record Which(
            @Schema(examples = "espocrm") @NotBlank String source,
            @Schema(examples = "call") @NotBlank String kind,

            @Schema(examples = "6743c1d2e3f4a5b60") @NotBlank
            String recordId) {}

    /** Refuses a move that does not say where to, and a time without a move. */
    Verdict verdict() {
        var times = (startedAt == null ? 0 : 1) + (on == null ? 0 : 1);
        if (became == Became.MOVED && times != 1) {
            throw Problem.wrong("startedAt", "or `on` must be given, and not both");
        }
        if (became != Became.MOVED && times != 0) {
            throw Problem.wrong("startedAt", "is for what was moved");
        }
        return new Verdict(became, startedAt, on);
    }

    List<Identity> identities() {
        return records.stream()
                .map(it -> new Identity(it.source(), it.kind(), it.recordId()))
                .toList();
    }
}
