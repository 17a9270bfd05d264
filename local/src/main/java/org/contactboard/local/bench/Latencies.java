package org.contactboard.local.bench;

import java.time.Duration;
import java.util.List;
import org.contactboard.local.bench.LiveBench.Sent;

/** From acknowledged to seen, in ms: one for each record and browser, ascending. */
final class Latencies {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Latencies() {}

    static List<Double> of(List<Sent> sent, SeenCells boards) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var latencies = seen(sent, boards);
            if (latencies.stream().noneMatch(latency -> latency.isNaN())) {
                return latencies.stream().sorted().toList();
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("Not every record was seen in every browser within " + PATIENCE);
    }

    private static List<Double> seen(List<Sent> sent, SeenCells boards) {
        return boards.seen().stream()
                .flatMap(seen -> sent.stream().map(one -> {
                    var at = seen.get(one.cell());
                    return at == null ? Double.NaN : (double) (at - one.acknowledgedAt().toEpochMilli());
                }))
                .toList();
    }
}
