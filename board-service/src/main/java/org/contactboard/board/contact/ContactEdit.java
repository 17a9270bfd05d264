package org.contactboard.board.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact that a person records; one that begins after now is an appointment. */
public record ContactEdit(
        @Schema(description = "The customer's id", examples = "C-1001") @NotBlank
        String customer,

        @Schema(description = "Product ids; none: it is found as for a record of a CRM", examples = "[\"payroll\"]")
        @Nullable
        List<String> products,

        @NotNull Channel channel,

        @Schema(description = "When it began; else the day alone", examples = "2026-11-22T10:30:00Z") @Nullable
        Instant startedAt,

        @Schema(description = "The day, where the time is not known", examples = "2026-11-22") @Nullable
        LocalDate on,

        @Nullable Instant endedAt,

        @Schema(description = "IN: the customer took the initiative") @Nullable
        Direction direction,

        @Valid @Nullable Spoken contactPerson,
        @Schema(description = "The employee's id") @Nullable String employee,

        @Schema(description = "RELATION, unless it was a call for help", defaultValue = "RELATION") @Nullable
        Purpose purpose) {

    /** Whose initiative it was. */
    public enum Direction {
        IN,
        OUT
    }

    /** What it was for. */
    public enum Purpose {
        RELATION,
        HELPDESK
    }

    /** With whom: a known person's id, or somebody new. */
    public record Spoken(
            @Nullable String id,

            @Schema(examples = "Henk Bakker") @Size(max = 200) @Nullable
            String name,

            @Schema(examples = "+31612345678") @Size(max = 50) @Nullable
            String phone) {}

    /** Refuses one that does not say when, or that ends before it begins. */
    ContactEdit checked() {
        if ((startedAt == null) == (on == null)) {
            throw Problem.wrong("startedAt", "or `on` must be given, and not both");
        }
        if (endedAt != null && (startedAt == null || endedAt.isBefore(startedAt))) {
            throw Problem.wrong("endedAt", "must come after `startedAt`");
        }
        return this;
    }

    LocalDate day(Clock clock) {
        return startedAt == null ? Objects.requireNonNull(on) : LocalDate.ofInstant(startedAt, clock.getZone());
    }

    boolean isPlanned(Clock clock) {
        return startedAt == null ? day(clock).isAfter(LocalDate.now(clock)) : startedAt.isAfter(clock.instant());
    }
}
