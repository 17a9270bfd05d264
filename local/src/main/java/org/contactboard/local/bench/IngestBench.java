package org.contactboard.local.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How many call records a second go through connector and board into PostgreSQL, and how that compares with a plain
 * loop over the same records. Each run has a fresh board; the records lie on Kafka before the clock starts.
 */
final class IngestBench implements Bench {

    private static final int RECORDS = 200_000;
    private static final int WARM_UP = 20_000;

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public List<Figure> measure(int runs, PrintStream progress) throws Exception {
        var values = new LinkedHashMap<String, List<Double>>();
        for (var run = 1; run <= runs; run++) {
            progress.printf("ingest: run %d of %d%n", run, runs);
            var measured = run(run);
            progress.println("  " + measured);
            measured.forEach((figure, value) ->
                    values.computeIfAbsent(figure, key -> new ArrayList<>()).add(value));
        }
        return values.entrySet().stream()
                .map(it -> Figure.of(name(), it.getKey(), unit(it.getKey()), it.getValue()))
                .toList();
    }

    private static Map<String, Double> run(int seed) throws Exception {
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        try (var board = BenchBoard.start();
                var load = new Load(board.kafka(), Duration.ofMillis(20));
                var progress = new StoredProgress(board.jdbcUrl())) {
            var warmUp = CallRecords.uniform("warm-up", today);
            load.send(warmUp.productsToSell());
            var topic = new TopicEnds(board.kafka());
            var products = topic.of(load.partitions());
            load.send(warmUp.calls(WARM_UP, seed));
            progress.awaitCommitted(warmUp.products() + WARM_UP);
            progress.awaitPublished();
            var warm = topic.of(load.partitions());
            var measured = new LinkedHashMap<String, Double>();
            var ours = ingest(board, load, progress, today, measured);
            var plain = plainLoop(board, products, warm);
            measured.put("plain-loop-records-per-second", plain);
            measured.put("ratio", ours / plain);
            return measured;
        }
    }

    private static double ingest(
            BenchBoard board, Load load, StoredProgress progress, LocalDate today, Map<String, Double> measured)
            throws Exception {
        var calls = CallRecords.uniform("call", today);
        var processes = board.processes();
        try (var paused = Paused.process(processes.connector())) {
            load.send(calls.calls(RECORDS, 42));
        }
        var spentBefore = processes.cpuSeconds();
        var start = System.nanoTime();
        progress.awaitCommitted(calls.products() + WARM_UP + RECORDS);
        var committed = System.nanoTime();
        var perSecond = RECORDS / ((committed - start) / 1e9);
        measured.put("records-per-second", perSecond);
        measured.putAll(processes.cpuSeconds());
        spentBefore.forEach((process, seconds) -> measured.merge(process, -seconds, Double::sum));
        progress.awaitPublished();
        measured.put("published-after", (System.nanoTime() - committed) / 1e9);
        return perSecond;
    }

    private static double plainLoop(
            BenchBoard board, Map<TopicPartition, Long> afterProducts, Map<TopicPartition, Long> afterWarmUp)
            throws SQLException, IOException {
        try (var loop = new PlainLoop(board.kafka(), board.jdbcUrl())) {
            loop.run(afterProducts, WARM_UP);
            return loop.run(afterWarmUp, RECORDS);
        }
    }

    private static String unit(String figure) {
        if (figure.endsWith("per-second")) {
            return "records/s";
        }
        return figure.equals("ratio") ? "1" : "s";
    }
}
