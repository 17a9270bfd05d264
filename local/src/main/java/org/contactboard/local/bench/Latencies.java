package org.contactboard.local.bench;

import java.time.Duration;
import java.util.List;
import org.contactboard.local.bench.LiveBench.Sent;

/** From acknowledged to seen, in ms: one for each record and browser, ascending. */
final class Latencies {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Latencies() {}

    /** All of them; none may be missing. */
    static List<Double> of(List<Sent> sent, SeenCells boards) throws InterruptedException {
        var latencies = await(PATIENCE, sent, boards);
        if (latencies.stream().anyMatch(latency -> latency.isNaN())) {
            throw new IllegalStateException("Not every record was seen in every browser within " + PATIENCE);
        }
        return latencies;
    }

    /** One that was not seen so long after the last was sent counts as that long. */
    static List<Double> within(Duration patience, List<Sent> sent, SeenCells boards) throws InterruptedException {
        return await(patience, sent, boards).stream()
                .map(latency -> latency.isNaN() ? Double.valueOf(patience.toMillis()) : latency)
                .sorted()
                .toList();
    }

    private static List<Double> await(Duration patience, List<Sent> sent, SeenCells boards)
            throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        var latencies = seen(sent, boards);
        while (latencies.stream().anyMatch(latency -> latency.isNaN()) && System.nanoTime() < deadline) {
            Thread.sleep(200);
            latencies = seen(sent, boards);
        }
        return latencies.stream().sorted().toList();
    }

    private static List<Double> seen(List<Sent> sent, SeenCells boards) {
        return boards.seen().stream()
                .flatMap(seen -> sent.stream().map(one -> {
                    var at = seen.get(one.cell());
                    return at == null
                            ? Double.NaN
                            : (double) (at - one.acknowledgedAt().toEpochMilli());
                }))
                .toList();
    }
}
