package org.contactboard.local.service;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.contactboard.local.place.DataDirectory;
import org.contactboard.local.place.Ports;
import org.contactboard.local.process.Kept;
import org.contactboard.local.process.Start;
import org.contactboard.local.server.Infrastructure;

/** A whole Contact Board on this machine: PostgreSQL, Kafka and the three services, each kept alive. */
public final class LocalBoard implements AutoCloseable {

    private final Infrastructure infrastructure;
    private final Map<Service, Kept> services = new EnumMap<>(Service.class);

    private LocalBoard(Infrastructure infrastructure) {
        this.infrastructure = infrastructure;
    }

    /** Starts all of it and waits until all is ready. */
    public static LocalBoard start(
            DataDirectory directory, Ports ports, Programs programs, Duration clockOffset, Consumer<String> say)
            throws InterruptedException {
        var infrastructure = Infrastructure.start(directory, ports, say);
        var board = new LocalBoard(infrastructure);
        try {
            var neighbours = new Neighbours(
                    ports,
                    infrastructure.kafka().address(),
                    infrastructure.postgres().jdbcUrl("board", "board"),
                    clockOffset);
            board.startServices(new Services(programs, directory, neighbours), say);
            return board;
        } catch (RuntimeException | InterruptedException e) {
            board.close();
            throw e;
        }
    }

    public Infrastructure infrastructure() {
        return infrastructure;
    }

    public Kept child(Service service) {
        return Objects.requireNonNull(services.get(service));
    }

    /** The services first, side by side; then what they need. */
    @Override
    public void close() {
        services.values().forEach(Kept::release);
        services.values().forEach(Kept::close);
        infrastructure.close();
    }

    private void startServices(Services programs, Consumer<String> say) throws InterruptedException {
        var starts = new EnumMap<Service, Start>(Service.class);
        for (var service : Service.values()) {
            starts.put(service, Start.of(service.module(), () -> programs.startReady(service), say));
        }
        try {
            for (var service : Service.values()) {
                var child = Objects.requireNonNull(starts.get(service)).child();
                services.put(service, Kept.keep(child, () -> programs.start(service), say));
                starts.remove(service);
            }
        } finally {
            starts.values().forEach(Start::close);
        }
    }
}
