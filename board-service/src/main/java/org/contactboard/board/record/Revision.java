package org.contactboard.board.record;

import java.util.Comparator;

/**
 * When a field got its value: the instant of the change at its source in µs since the epoch, a tie-breaker of the
 * source, and last the number of the translation, so that re-reading a source with a better translation repairs.
 */
public record Revision(long at, long tie, int translation) implements Comparable<Revision> {

    private static final Comparator<Revision> ORDER = Comparator.comparingLong(Revision::at)
            .thenComparingLong(Revision::tie)
            .thenComparingInt(Revision::translation);

    /** Before all others: nobody has set it. */
    static final Revision NONE = new Revision(0, 0, 0);

    @Override
    public int compareTo(Revision other) {
        return ORDER.compare(this, other);
    }

    /** As an array of numbers in SQL, which compares in the same order. */
    String stored() {
        return "{%d,%d,%d}".formatted(at, tie, translation);
    }

    boolean isAfter(Revision other) {
        return compareTo(other) > 0;
    }
}
