package org.contactboard.ui.rhythm;

import java.time.Period;
import java.util.List;
import org.contactboard.ui.colour.Colour;
import org.jspecify.annotations.Nullable;

/** What would change at once if a rhythm were saved. */
public record Preview(List<Shift> dots, List<Shift> customers, long concerned) {

    /** How many would turn from one colour to another. */
    public record Shift(Colour from, Colour to, long count) {}

    /** A rhythm that is not saved yet. */
    public record Draft(
            @Nullable Period green,
            @Nullable Period orange,
            @Nullable String segment) {

        public static Draft of(Periods periods, @Nullable String segment) {
            return new Draft(periods.green(), periods.orange(), segment);
        }
    }

    @SuppressWarnings("NullAway") // JSON may leave the lists out
    public Preview {
        dots = dots == null ? List.of() : List.copyOf(dots);
        customers = customers == null ? List.of() : List.copyOf(customers);
    }

    long customersLike(Shift dot) {
        return customers.stream()
                .filter(one -> one.from() == dot.from() && one.to() == dot.to())
                .mapToLong(Shift::count)
                .sum();
    }
}
