package org.contactboard.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a bench over its runs.
 *
 * @param goal in words, such as {@code <= 80}; null where there is none
 */
record Figure(
        String bench,
        String figure,
        String unit,
        double median,
        double min,
        double max,
        int runs,
        @Nullable String goal) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MathContext SHOWN = new MathContext(4);

    static Figure of(String bench, String figure, String unit, List<Double> values) {
        return of(bench, figure, unit, values, null);
    }

    static Figure of(String bench, String figure, String unit, List<Double> values, @Nullable String goal) {
        var sorted = values.stream().sorted().toList();
        return new Figure(
                bench,
                figure,
                unit,
                Percentile.of(sorted, 50),
                sorted.getFirst(),
                sorted.getLast(),
                sorted.size(),
                goal);
    }

    /** The line for standard output. */
    String line(String environment) {
        return JSON.createObjectNode()
                .put("bench", bench)
                .put("figure", figure)
                .put("unit", unit)
                .put("median", shown(median))
                .put("min", shown(min))
                .put("max", shown(max))
                .put("runs", runs)
                .put("goal", goal)
                .put("environment", environment)
                .toString();
    }

    /** Whether the line of an earlier bench tells this figure too. */
    boolean sameAs(JsonNode line) {
        return line.path("bench").asText().equals(bench)
                && line.path("figure").asText().equals(figure);
    }

    private static BigDecimal shown(double value) {
        var rounded = new BigDecimal(value).round(SHOWN);
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
