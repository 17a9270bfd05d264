package org.contactboard.local.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How many webhooks a second the connector's door takes over loopback, each signed, checked and acknowledged by Kafka.
 * The whole board runs, and does with the records what it always does.
 */
final class HooksBench implements Bench {

    private static final int REQUESTS = 15_000;
    private static final int WARM_UP = 10_000;
    private static final String SECRET = "bench";
    private static final Map<String, String> DOOR = Map.of(
            "CONTACTBOARD_SOURCES_CLOUDEVENTS_HOOK_SCHEME",
            "hmac-sha256",
            "CONTACTBOARD_SOURCES_CLOUDEVENTS_HOOK_SECRET",
            SECRET);

    @Override
    public String name() {
        return "hooks";
    }

    @Override
    public List<Figure> measure(int runs, PrintStream progress) throws Exception {
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        var values = new ArrayList<Double>();
        try (var board = BenchBoard.start(DOOR);
                var posts = new Posts(board.hook("cloudevents"), SECRET)) {
            progress.println("hooks: warming up");
            posts.send(CallRecords.uniform("warm-up", today).calls(WARM_UP, 0));
            for (var run = 1; run <= runs; run++) {
                values.add(posts.send(CallRecords.uniform("run-" + run, today).calls(REQUESTS, run)));
                progress.printf("hooks: run %d of %d: %.0f requests/s%n", run, runs, values.getLast());
            }
        }
        return List.of(Figure.of(name(), "requests-per-second", "requests/s", values, ">= 1000"));
    }
}
