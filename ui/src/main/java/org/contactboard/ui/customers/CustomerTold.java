package org.contactboard.ui.customers;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.rhythm.Periods;
import org.jspecify.annotations.Nullable;

/** A customer as the board-service tells it, in a list or alone; {@code products} null means all of them apply. */
record CustomerTold(
        String id,
        @Nullable String name,
        @Nullable String segment,
        @Nullable Person accountManager,
        @Nullable String agreements,
        boolean doNotCall,
        @Nullable List<String> products,
        boolean archived,
        @Nullable List<String> numbers,
        @Nullable Held rhythm) {

    private static final String OWN = "customer";

    /** The rhythm that holds, and whose it is. */
    record Held(Period green, Period orange, String from) {}

    /** What a person writes of one; as a whole. */
    record Edit(
            String name,
            @Nullable String segment,
            @Nullable String accountManagerId,
            @Nullable String agreements,
            boolean doNotCall,
            @Nullable List<String> products,
            boolean archived,
            List<String> numbers,
            @Nullable Periods rhythm) {}

    String label() {
        return Objects.requireNonNullElse(name, id);
    }

    String segmentOrNone() {
        return Objects.requireNonNullElse(segment, "");
    }

    String agreed() {
        return Objects.requireNonNullElse(agreements, "");
    }

    /** Empty: all. */
    Set<String> applying() {
        return products == null ? Set.of() : Set.copyOf(products);
    }

    /** One on each line. */
    String numberLines() {
        return numbers == null ? "" : String.join("\n", numbers);
    }

    Periods own() {
        return rhythm == null || !rhythm.from().equals(OWN)
                ? Periods.NONE
                : new Periods(rhythm.green(), rhythm.orange());
    }
}
