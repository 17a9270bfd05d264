package org.contactboard.board.source;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a source that has fallen silent from one that has nothing to say. Its usual gap is the one that 95 of 100 of its
 * gaps do not exceed; three times that, it may send nothing. Then it is silent if a week ago (a source that is younger: a
 * day ago) records still came at that hour: nights and weekends are no alarm, and nor is it when the last call of the day
 * came a little earlier than a week ago.
 */
final class SilenceRule {

    /** How many of the latest minutes with records tell what is usual. */
    static final int MINUTES = 200;

    private static final int ENOUGH = 5;
    private static final int USUAL_PERCENT = 95;
    private static final Duration LEAST_GAP = Duration.ofMinutes(1);
    private static final Duration LEAST_PATIENCE = Duration.ofMinutes(2);
    private static final int TIMES = 3;
    private static final Period WEEK = Period.ofDays(7);
    private static final Period DAY = Period.ofDays(1);

    private SilenceRule() {}

    /** Whether records came in after one moment and until another. */
    @FunctionalInterface
    interface Came {
        boolean between(Instant after, Instant until);
    }

    /** @param minutes with records, in any order; null when they are too few to tell */
    static @Nullable Duration usualGap(List<Instant> minutes) {
        if (minutes.size() < ENOUGH) {
            return null;
        }
        var sorted = minutes.stream().sorted().toList();
        var gaps = new ArrayList<Duration>();
        for (var i = 1; i < sorted.size(); i++) {
            gaps.add(Duration.between(sorted.get(i - 1), sorted.get(i)));
        }
        gaps.sort(null);
        var usual = gaps.get(Math.ceilDiv(gaps.size() * USUAL_PERCENT, 100) - 1);
        return usual.compareTo(LEAST_GAP) < 0 ? LEAST_GAP : usual;
    }

    /** For how long a source may send nothing. */
    static Duration patience(Duration usualGap) {
        var patience = usualGap.multipliedBy(TIMES);
        return patience.compareTo(LEAST_PATIENCE) < 0 ? LEAST_PATIENCE : patience;
    }

    static boolean isQuiet(Duration usualGap, Instant newestAt, Instant now) {
        return newestAt.plus(patience(usualGap)).isBefore(now);
    }

    /** @param firstAt since when the source is known */
    static boolean isSilent(Duration usualGap, Instant firstAt, Instant newestAt, Instant now, ZoneId zone, Came came) {
        return isQuiet(usualGap, newestAt, now)
                && Stream.of(WEEK, DAY)
                        .filter(ago -> !before(newestAt, ago, zone).isBefore(firstAt))
                        .findFirst()
                        .map(ago -> came.between(
                                before(newestAt.plus(patience(usualGap)), ago, zone), before(now, ago, zone)))
                        .orElse(true);
    }

    /** The same time by the clock on the wall. */
    private static Instant before(Instant moment, Period ago, ZoneId zone) {
        return moment.atZone(zone).minus(ago).toInstant();
    }
}
