package org.contactboard.ui.drawer;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where the scores of a course stand in a picture of 100 by 24: days from left to right, from 1 below to 10 above. */
final class CourseRule {

    static final int WIDTH = 100;
    static final int HEIGHT = 24;
    private static final int HIGHEST = 10;

    private CourseRule() {}

    /** As a polyline has them; of scores on one day alone the place is the middle. */
    static String points(List<Score> scores) {
        if (scores.isEmpty()) {
            return "";
        }
        var first = scores.getFirst().on();
        long days = ChronoUnit.DAYS.between(first, scores.getLast().on());
        return scores.stream()
                .map(score -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        days == 0 ? WIDTH / 2.0 : WIDTH * (double) ChronoUnit.DAYS.between(first, score.on()) / days,
                        HEIGHT * (HIGHEST - Math.clamp(score.score().doubleValue(), 1, HIGHEST)) / (HIGHEST - 1)))
                .collect(Collectors.joining(" "));
    }
}
