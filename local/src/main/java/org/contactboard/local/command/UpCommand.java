package org.contactboard.local.command;

import java.util.concurrent.Callable;
import org.contactboard.local.place.DataDirectory;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.process.Ending;
import org.contactboard.local.service.LocalBoard;
import org.contactboard.local.service.Programs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./board up}. */
@Command(name = "up", description = "Starts everything, without demo data; what you do stays in the data directory.")
public final class UpCommand implements Callable<Integer> {

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    @Option(names = "--login", hidden = true, description = "with a login for each role (not there yet)")
    private boolean login;

    @Override
    public Integer call() throws Exception {
        if (login) {
            throw new Refusal(
                    "--login is not there yet: without it there is one local user with every role, on this machine only");
        }
        var ports = place.ports();
        var offset = StartClock.offset();
        try (var ending = Ending.watched();
                var directory = DataDirectory.open(place.directory(), ports)) {
            directory.keepFor("your own");
            var programs =
                    Programs.built(place.root()).copiedTo(directory.root().resolve("programs"));
            try (var board = LocalBoard.start(directory, ports, programs, offset, System.err::println)) {
                System.out.println("The board is at http://127.0.0.1:" + ports.ui());
                System.out.println(
                        "Kafka is at " + board.infrastructure().kafka().address() + ". Ctrl-C stops everything.");
                ending.await();
            }
        }
        return 0;
    }
}
