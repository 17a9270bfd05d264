package org.contactboard.local.send;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.contactboard.local.rest.BoardClient;

/** Waits for what becomes of records: one line per item, in the order in which they were sent. */
public final class OutcomeWatch {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final BoardClient board;
    private final Consumer<String> line;
    private final Consumer<String> why;
    private boolean complete = true;

    /**
     * @param line hears what became of an item
     * @param why hears why one was rejected, in words
     */
    public OutcomeWatch(BoardClient board, Consumer<String> line, Consumer<String> why) {
        this.board = board;
        this.line = line;
        this.why = why;
    }

    /** Whether each item had an outcome before 15 s had passed without any. */
    public boolean tell(List<SentRecord> sent) throws InterruptedException {
        for (var record : sent) {
            var outcomes = outcomes(record, complete ? PATIENCE : Duration.ZERO);
            outcomes.forEach(item -> line.accept(String.join(
                    "\t",
                    item.path("recordId").asText(),
                    item.path("outcome").asText(),
                    item.path("reason").asText())));
            if (outcomes.stream().anyMatch(item -> item.path("outcome").asText().equals("rejected"))) {
                explain(record);
            }
            if (outcomes.size() < record.items()) {
                line.accept(record.place() + "\tpending\t");
                complete = false;
            }
        }
        return complete;
    }

    private List<JsonNode> outcomes(SentRecord record, Duration patience) throws InterruptedException {
        var begun = System.nanoTime();
        var found = ask(record);
        while (found.size() < record.items() && since(begun).compareTo(patience) < 0) {
            Thread.sleep(PAUSE);
            found = ask(record);
        }
        return found;
    }

    private List<JsonNode> ask(SentRecord record) throws InterruptedException {
        var items = new ArrayList<JsonNode>();
        var total = 1;
        for (var page = 0; items.size() < total; page++) {
            var listing = board.get(record.query(page));
            total = listing.path("items").isEmpty() ? 0 : listing.path("total").asInt();
            listing.path("items").forEach(items::add);
        }
        items.sort(Comparator.comparingInt(item -> item.path("item").asInt()));
        return items;
    }

    private void explain(SentRecord record) throws InterruptedException {
        StreamSupport.stream(board.get("/rejected?size=100").path("items").spliterator(), false)
                .filter(item -> item.path("topic").asText().equals(record.topic())
                        && item.path("partition").asInt() == record.partition()
                        && item.path("offset").asLong() == record.offset())
                .forEach(item -> why.accept("  " + item.path("detail").asText()));
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }
}
