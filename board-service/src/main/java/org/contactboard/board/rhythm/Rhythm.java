package org.contactboard.board.rhythm;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.contactboard.board.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * For how long a contact is green, and until when it is orange: calendar periods, both counted from the contact's day.
 */
@Schema(description = "For how long a contact is green, and until when it is orange; both counted from its day")
public record Rhythm(@NotNull Period green, @NotNull Period orange) {

    private static final LocalDate LEAP_YEAR = LocalDate.of(2028, 1, 1);
    private static final int FOUR_YEARS = 4 * 366;

    /** Null where neither period is given; one without the other is a 400. */
    public static @Nullable Rhythm ofOptional(@Nullable Period green, @Nullable Period orange) {
        if (green == null && orange == null) {
            return null;
        }
        if (green == null || orange == null) {
            throw Problem.wrong(green == null ? "green" : "orange", "must be given, as the other period is");
        }
        return new Rhythm(green, orange).checked("");
    }

    /** Itself, if from every day on green lasts a day or more and orange ends after green; else a 400. */
    public Rhythm checked(String prefix) {
        if (days().anyMatch(day -> !day.plus(green).isAfter(day))) {
            throw Problem.wrong(prefix + "green", "must be a day or longer");
        }
        if (days().anyMatch(day -> !day.plus(orange).isAfter(day.plus(green)))) {
            throw Problem.wrong(prefix + "orange", "must be longer than the green period");
        }
        return this;
    }

    private static Stream<LocalDate> days() {
        return LongStream.range(0, FOUR_YEARS).mapToObj(LEAP_YEAR::plusDays);
    }
}
