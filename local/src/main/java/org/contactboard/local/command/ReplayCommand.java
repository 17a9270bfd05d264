package org.contactboard.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.replay.TakenRecords;
import org.contactboard.local.rest.BoardClient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./board replay}. */
@Command(
        name = "replay",
        description =
                "Translates a source's records on Kafka again, with the settings and mappings of now: that repairs the past. Nothing is doubled, and live records go on. Needs a running board.")
public final class ReplayCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PAUSE_MS = 500;

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    @Parameters(paramLabel = "SOURCE", description = "the source, as in crm.SOURCE")
    private String source = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "records that came in from this day on, in the board's zone: 2026-11-01 (default: all)")
    private @Nullable String fromDay;

    @Override
    public Integer call() throws Exception {
        var board = new BoardClient(place.ports().board());
        var connector = new BoardClient(place.ports().connector());
        var from = from();
        var head = board.get("/board?size=1");
        var zone = ZoneId.of(head.path("zone").asText());
        if (from != null && from.isAfter(LocalDate.parse(head.path("today").asText()))) {
            throw new Refusal("--from %s lies in the future: nothing came in since".formatted(from));
        }
        var began = Instant.now();
        var asked = JSON.createObjectNode().put("source", source);
        if (from != null) {
            asked.put("from", from.atStartOfDay(zone).toInstant().toString());
        }
        var done = finished(connector, connector.post("/replays", asked));
        System.out.println("The board takes what changed…%n");
        new TakenRecords(place.ports()).await();
        System.out.println(summary(done, board.get("/intake/repairs?source=%s&since=%s".formatted(source, began))));
        return 0;
    }

    private @Nullable LocalDate from() {
        try {
            return fromDay == null ? null : LocalDate.parse(fromDay);
        } catch (DateTimeParseException wrong) {
            throw new Refusal("--from %s is no date: write it as 2026-11-01".formatted(fromDay));
        }
    }

    private static JsonNode finished(BoardClient connector, JsonNode begun) throws InterruptedException {
        var replay = begun;
        var shows = System.console() != null && System.console().isTerminal();
        while (replay.path("state").asText().equals("RUNNING")) {
            Thread.sleep(PAUSE_MS);
            replay = connector.get("/replays/" + replay.path("source").asText());
            if (shows) {
                System.out.print("\r" + progress(replay));
                System.out.flush();
            }
        }
        System.out.println((shows ? "\r" : "") + progress(replay));
        if (!replay.path("state").asText().equals("DONE")) {
            throw new Refusal("Reading the records was broken off: the connector's log says why; start it again");
        }
        return replay;
    }

    private static String progress(JsonNode replay) {
        return "%,d of %,d records"
                .formatted(replay.path("records").asLong(), replay.path("total").asLong());
    }

    private String summary(JsonNode replay, JsonNode repairs) {
        var items = repairs.path("items");
        var changed = StreamSupport.stream(items.spliterator(), false)
                .mapToLong(it -> it.path("count").asLong())
                .sum();
        var became = StreamSupport.stream(items.spliterator(), false)
                .map(it -> "%,d %s/%s"
                        .formatted(
                                it.path("count").asLong(),
                                it.path("outcome").asText(),
                                it.path("reason").asText()))
                .collect(Collectors.joining(", "));
        return "%s: %,d records with %,d items read again, %,d changed%s"
                .formatted(
                        source,
                        replay.path("records").asLong(),
                        replay.path("items").asLong(),
                        changed,
                        changed == 0 ? "" : ": now " + became);
    }
}
