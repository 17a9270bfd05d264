package org.contactboard.local.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What an open browser costs the ui, of which the launcher limits the heap to 512 MB, and how soon many of them are
 * told of a change while 20 a second come.
 */
final class SessionsBench implements Bench {

    private static final int REAL = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int VISIBLE_CUSTOMERS = 16;
    private static final int SECONDS = 15;
    private static final int WARM_UP_SECONDS = 15;

    private final LargeBoard large;
    private final int browsers;

    SessionsBench(LargeBoard large, int browsers) {
        this.large = large;
        this.browsers = browsers;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public List<Figure> measure(int runs, PrintStream progress) throws Exception {
        var board = large.running(progress);
        return measure(runs, board, board.processes().ui(), progress);
    }

    List<Figure> measure(int runs, BenchBoard board, long ui, PrintStream progress) throws Exception {
        var figures = new ArrayList<Figure>();
        try (var warm = OpenBoards.open(board.ui(), 1)) {
            figures.add(Figure.of(name(), "heap-per-chromium", "kB", List.of(ofChromium(board, ui)), "<= 400"));
        }
        progress.println("sessions: " + figures.getLast().median() + " kB for a Chromium");
        try (var boards = new HeadlessBoards(board.ui())) {
            var none = Heap.of(ui);
            boards.open(browsers);
            var all = Heap.of(ui);
            figures.add(Figure.of(name(), "heap-per-browser", "kB", List.of(kilobytes(none, all, browsers)), "<= 400"));
            progress.printf(
                    "sessions: %d open, %.0f kB each, %d MB in all; most of it:%n  %s%n",
                    browsers, figures.getLast().median(), all.bytes() / 1_000_000, String.join("\n  ", all.classes()));
            figures.addAll(pushes(runs, board, boards, progress));
        }
        return figures;
    }

    private static double ofChromium(BenchBoard board, long ui) throws IOException, InterruptedException {
        var none = Heap.of(ui);
        try (var real = OpenBoards.open(board.ui(), REAL)) {
            return kilobytes(none, Heap.of(ui), REAL);
        }
    }

    private static double kilobytes(Heap none, Heap all, int browsers) {
        return (all.bytes() - none.bytes()) / 1000.0 / browsers;
    }

    private List<Figure> pushes(int runs, BenchBoard board, HeadlessBoards boards, PrintStream progress)
            throws InterruptedException {
        var middle = new ArrayList<Double>();
        var worst = new ArrayList<Double>();
        var lost = new ArrayList<Double>();
        try (var load = new Load(board.kafka(), Duration.ZERO)) {
            var traffic = new Traffic(
                    load,
                    CallRecords.uniform("sessions-" + System.currentTimeMillis(), LargeBoard.today()),
                    VisibleCells.ofLarge(board.api(), VISIBLE_CUSTOMERS));
            traffic.run(WARM_UP_SECONDS);
            for (var run = 1; run <= runs; run++) {
                var latencies = Latencies.within(PATIENCE, traffic.run(SECONDS), boards);
                middle.add(Percentile.of(latencies, 50));
                worst.add(Percentile.of(latencies, 99));
                lost.add((double) boards.lost());
                progress.printf(
                        "sessions: run %d of %d: p50 %.0f ms, p99 %.0f ms of %d, %.0f lost%n",
                        run, runs, middle.getLast(), worst.getLast(), latencies.size(), lost.getLast());
            }
        }
        return List.of(
                Figure.of(name(), "push-p50", "ms", middle),
                Figure.of(name(), "push-p99", "ms", worst, "<= 1000"),
                Figure.of(name(), "lost-browsers", "browsers", lost, "0"));
    }
}
