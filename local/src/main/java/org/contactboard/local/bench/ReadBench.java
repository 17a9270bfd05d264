package org.contactboard.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.contactboard.local.bench.OpenLoop.Answers;
import org.contactboard.local.large.Questions;
import org.contactboard.local.rest.BoardClient;

/** How long the large board takes over REST for a first page, filtered and sorted, and for what somebody types. */
final class ReadBench implements Bench {

    private static final int PAGES_A_SECOND = 100;
    private static final int SEARCHES_A_SECOND = 20;
    private static final int SECONDS = 20;

    private final LargeBoard large;

    ReadBench(LargeBoard large) {
        this.large = large;
    }

    @Override
    public String name() {
        return "read";
    }

    @Override
    public List<Figure> measure(int runs, PrintStream progress) throws Exception {
        var board = large.running(progress);
        try (var loop = new OpenLoop()) {
            progress.println("read: warming up");
            pages(board, loop, 0, PAGES_A_SECOND / 4);
            return measure(runs, board, loop, progress);
        }
    }

    private List<Figure> measure(int runs, BenchBoard board, OpenLoop loop, PrintStream progress) throws Exception {
        var middle = new ArrayList<Double>();
        var worst = new ArrayList<Double>();
        var failed = new ArrayList<Double>();
        var search = new ArrayList<Double>();
        var customers = new ArrayList<Double>();
        var searchFailed = new ArrayList<Double>();
        for (var run = 1; run <= runs; run++) {
            var pages = pages(board, loop, run, PAGES_A_SECOND);
            middle.add(Percentile.of(pages.millis(), 50));
            worst.add(Percentile.of(pages.millis(), 99));
            failed.add((double) pages.failed());
            var ofBoard = searches(board, loop, run, "board?size=20&");
            var ofCustomers = searches(board, loop, run, "customers?size=20&");
            search.add(Percentile.of(ofBoard.millis(), 95));
            customers.add(Percentile.of(ofCustomers.millis(), 95));
            searchFailed.add((double) ofBoard.failed() + ofCustomers.failed());
            progress.printf(
                    "read: run %d of %d: first page p50 %.0f ms, p99 %.0f ms, %.0f failed; search p95 %.0f ms, of customers %.0f ms%n",
                    run,
                    runs,
                    middle.getLast(),
                    worst.getLast(),
                    failed.getLast(),
                    search.getLast(),
                    customers.getLast());
        }
        return List.of(
                Figure.of(name(), "first-page-p50", "ms", middle),
                Figure.of(name(), "first-page-p99", "ms", worst, "<= 25"),
                Figure.of(name(), "first-page-failed", "requests", failed, "0"),
                Figure.of(name(), "search-p95", "ms", search, "<= 100"),
                Figure.of(name(), "customer-search-p95", "ms", customers, "<= 100"),
                Figure.of(name(), "search-failed", "requests", searchFailed, "0"));
    }

    private static Answers pages(BenchBoard board, OpenLoop loop, int run, int aSecond) throws InterruptedException {
        return loop.run(requests(board, "board?", questions(board.api(), run).pages(SECONDS * aSecond)), aSecond);
    }

    private static Answers searches(BenchBoard board, OpenLoop loop, int run, String address)
            throws InterruptedException {
        var typed = questions(board.api(), run).typed(SECONDS * SEARCHES_A_SECOND);
        return loop.run(requests(board, address, typed), SEARCHES_A_SECOND);
    }

    private static Questions questions(BoardClient api, int run) throws InterruptedException {
        return new Questions(
                run,
                ids(api.get("/board?size=200").path("rows"), "/customer/accountManager/id"),
                ids(api.get("/board?size=1").path("products"), "/id"));
    }

    private static List<String> ids(JsonNode all, String pointer) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> one.at(pointer).asText())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<HttpRequest> requests(BenchBoard board, String address, List<String> questions) {
        return questions.stream()
                .map(question -> HttpRequest.newBuilder(URI.create(board.rest() + address + question))
                        .timeout(OpenLoop.PATIENCE)
                        .build())
                .toList();
    }
}
