package org.contactboard.local.command;

import java.util.concurrent.Callable;
import org.contactboard.local.place.DataDirectory;
import org.contactboard.local.place.Ports;
import org.contactboard.local.process.Ending;
import org.contactboard.local.server.Infrastructure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./board infra}. */
@Command(name = "infra", description = "PostgreSQL and Kafka alone, for the services in dev mode.")
public final class InfraCommand implements Callable<Integer> {

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    @Override
    public Integer call() throws Exception {
        var ports = place.ports();
        try (var ending = Ending.watched();
                var directory = DataDirectory.open(place.directory(), ports)) {
            directory.keepFor("your own");
            run(directory, ports, ending);
        }
        return 0;
    }

    private static void run(DataDirectory directory, Ports ports, Ending ending) throws Exception {
        try (var infrastructure = Infrastructure.start(directory, ports, System.err::println)) {
            System.out.println("PostgreSQL  " + infrastructure.postgres().jdbcUrl("board", "board"));
            System.out.println("Kafka       " + infrastructure.kafka().address());
            System.out.println("Ctrl-C stops both.");
            ending.await();
        }
    }
}
