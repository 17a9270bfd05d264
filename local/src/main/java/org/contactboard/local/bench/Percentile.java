package org.contactboard.local.bench;

import java.util.List;

/** Percentiles by nearest rank; the median of an even number of values is the mean of the middle two. */
final class Percentile {

    private Percentile() {}

    /** @param sorted ascending, at least one */
    static double of(List<Double> sorted, int percent) {
        var size = sorted.size();
        if (percent == 50 && size % 2 == 0) {
            return (sorted.get(size / 2 - 1) + sorted.get(size / 2)) / 2;
        }
        return sorted.get(Math.max(0, Math.ceilDiv(percent * size, 100) - 1));
    }
}
