package org.contactboard.local.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * How long it takes from Kafka's acknowledgement of a CRM record until its text stands in the DOM of a real Chromium:
 * 20 records a second over 10,000 customers, one of them on a row that can be seen, five browsers open.
 */
final class LiveBench implements Bench {

    private static final int BROWSERS = 5;
    private static final int VISIBLE_CUSTOMERS = 16;
    private static final int SECONDS = 25;
    private static final int WARM_UP_SECONDS = 30;

    @Override
    public String name() {
        return "live";
    }

    @Override
    public List<Figure> measure(int runs, PrintStream progress) throws Exception {
        try (var board = BenchBoard.start();
                var load = new Load(board.kafka(), Duration.ZERO)) {
            progress.println("live: telling 10,000 customers");
            var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
            fill(board, load, today);
            try (var boards = OpenBoards.open(board.ui(), BROWSERS)) {
                var visible = VisibleCells.of(board.api(), VISIBLE_CUSTOMERS);
                var traffic = new Traffic(load, CallRecords.uniform("live", today), visible);
                traffic.run(WARM_UP_SECONDS);
                return measure(runs, traffic, boards, progress);
            }
        }
    }

    private static void fill(BenchBoard board, Load load, LocalDate today) throws Exception {
        var past = CallRecords.uniform("past", today);
        var seen = CallRecords.uniform("seen", today);
        load.send(past.productsToSell());
        load.send(past.past(past.customers(), 1));
        load.send(seen.past(VISIBLE_CUSTOMERS, seen.products()));
        try (var progress = new StoredProgress(board.jdbcUrl())) {
            progress.awaitCommitted(past.products() + past.customers() + VISIBLE_CUSTOMERS * seen.products());
            progress.awaitPublished();
        }
    }

    private List<Figure> measure(int runs, Traffic traffic, OpenBoards boards, PrintStream progress)
            throws InterruptedException {
        var medians = new ArrayList<Double>();
        var worst = new ArrayList<Double>();
        for (var run = 1; run <= runs; run++) {
            var sent = traffic.run(SECONDS);
            var latencies = Latencies.of(sent, boards);
            medians.add(Percentile.of(latencies, 50));
            worst.add(Percentile.of(latencies, 99));
            progress.printf(
                    "live: run %d of %d: p50 %.0f ms, p99 %.0f ms of %d%n",
                    run, runs, medians.getLast(), worst.getLast(), latencies.size());
        }
        return List.of(
                Figure.of(name(), "p50", "ms", medians, "<= 80"), Figure.of(name(), "p99", "ms", worst, "<= 300"));
    }

    /** A record that can be seen: its cell, and when Kafka acknowledged it. */
    record Sent(String cell, Instant acknowledgedAt) {}
}
