package org.contactboard.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import org.contactboard.local.demo.Demo;
import org.contactboard.local.demo.SharedPerson;
import org.contactboard.local.place.DataDirectory;
import org.contactboard.local.process.Ending;
import org.contactboard.local.rest.BoardClient;
import org.contactboard.local.rest.FileImport;
import org.contactboard.local.service.LocalBoard;
import org.contactboard.local.service.Programs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./board demo}. */
@Command(
        name = "demo",
        description = "Starts everything, with a believable small company and a simulated CRM that keeps calling.")
public final class DemoCommand implements Callable<Integer> {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int SECONDS_TO_TELL = 60;

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    @Override
    public Integer call() throws Exception {
        var ports = place.ports();
        var offset = StartClock.offset();
        var clock = Clock.offset(Clock.system(ZONE), offset);
        try (var ending = Ending.watched();
                var directory = DataDirectory.open(place.directory(), ports)) {
            directory.keepFor("the demo's");
            var programs =
                    Programs.built(place.root()).copiedTo(directory.root().resolve("programs"));
            try (var board = LocalBoard.start(directory, ports, programs, offset, System.err::println);
                    var demo = new Demo(board.infrastructure().kafka().address(), clock)) {
                tellStory(demo, new BoardClient(ports.board()));
                System.out.println("Open http://127.0.0.1:" + ports.ui() + "  (Ctrl-C stops everything)");
                demo.goOn(topic -> System.out.println(now(clock) + "  a call was logged, on " + topic));
            }
        }
        return 0;
    }

    /** Tells what happened until today, and waits until the board knows it, so that only new calls stand out on it. */
    private static void tellStory(Demo demo, BoardClient board) throws InterruptedException {
        System.err.println("The demo's company tells its story …");
        FileImport.run(board, "customers", "crm-ids.csv", Demo.crmIds().getBytes(UTF_8), false, _ -> {});
        demo.tellStory();
        var deadline = System.nanoTime() + Duration.ofSeconds(SECONDS_TO_TELL).toNanos();
        var known = -1;
        var before = -2;
        while ((known == 0 || known != before) && System.nanoTime() < deadline) {
            Thread.sleep(1000);
            before = known;
            known = outcomes(board);
        }
        new SharedPerson(board).tell();
    }

    private static int outcomes(BoardClient board) throws InterruptedException {
        return board.get("/intake?size=1").path("total").asInt();
    }

    private static String now(Clock clock) {
        return SECONDS.format(LocalTime.now(clock));
    }
}
