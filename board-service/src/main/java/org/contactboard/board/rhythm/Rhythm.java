package org.contactboard.board.rhythm;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * For how long a contact is green, and until when it is orange: calendar periods, both counted from the contact's day.
 */
public record Rhythm(
        @Schema(implementation = String.class, format = "duration", examples = "P3M") @NotNull
        Period green,

        @Schema(implementation = String.class, format = "duration", examples = "P6M") @NotNull
        Period orange) {

    private static final LocalDate LEAP_YEAR = LocalDate.of(2028, 1, 1);

    /** Whether, from any day on, green lasts at least a day and orange ends after green. */
    @AssertTrue(message = "the green period must be at least a day, and the orange period longer than the green one")
    @Schema(hidden = true)
    @JsonIgnore
    public boolean isOrdered() {
        return isOrdered(green, orange);
    }

    private static boolean isOrdered(@Nullable Period green, @Nullable Period orange) {
        return green == null
                || orange == null // said by its own constraint
                || LongStream.range(0, 4 * 366)
                        .mapToObj(LEAP_YEAR::plusDays)
                        .allMatch(day ->
                                day.plus(green).isAfter(day) && day.plus(orange).isAfter(day.plus(green)));
    }
}
