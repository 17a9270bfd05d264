package org.contactboard.local.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.contactboard.local.place.DataDirectory;
import org.contactboard.local.place.Ports;
import org.contactboard.local.place.Trees;
import org.contactboard.local.process.Leash;
import org.contactboard.local.process.Start;
import org.contactboard.local.server.KafkaServer;
import org.contactboard.local.server.PostgresServer;
import org.contactboard.local.server.Topics;
import org.contactboard.local.service.Neighbours;
import org.contactboard.local.service.Programs;
import org.contactboard.local.service.Service;
import org.contactboard.local.service.Services;

/**
 * The whole product, each part in a process of its own as the launcher starts it; but nothing is started again by
 * itself, so that a test can look at the time between. Its clock begins at the instant for which the samples are made.
 */
final class RunningBoard implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Instant BEGIN = Instant.parse("2026-11-22T12:00:00Z");
    private static final Path DIRECTORY = Path.of("target", "endtoend");
    private static final Consumer<String> SILENTLY = _ -> {};

    private final Map<Part, Callable<Leash>> starts = new EnumMap<>(Part.class);
    private final Map<Part, Leash> children = new ConcurrentHashMap<>();
    private final Ports ports = Ports.free();
    private final Duration offset = Duration.between(Instant.now(), BEGIN);
    private final DataDirectory directory;
    private final KafkaServer kafka;
    private final PostgresServer postgres;
    private final Rest rest;
    private final Crm crm;

    private RunningBoard() throws IOException, InterruptedException {
        for (var data : List.of("postgres/data", "kafka", "logs")) {
            Trees.delete(DIRECTORY.resolve(data));
        }
        directory = DataDirectory.open(DIRECTORY, ports);
        var root = directory.root();
        kafka = new KafkaServer(root.resolve("kafka"), directory.log("kafka"), ports.kafka(), ports.kafkaController());
        postgres = new PostgresServer(root.resolve("postgres"), directory.log("postgres"), ports.postgres());
        rest = new Rest(ports.board());
        crm = new Crm(kafka.address());
        var services = services(ports, offset);
        starts.put(Part.POSTGRES, postgres::start);
        starts.put(Part.KAFKA, kafka::start);
        starts.put(Part.BOARD_SERVICE, () -> services.startReady(Service.BOARD));
        starts.put(Part.CRM_CONNECTOR, () -> services.startReady(Service.CONNECTOR));
        starts.put(Part.UI, () -> services.startReady(Service.UI));
    }

    /** Returns when every part is ready. */
    static RunningBoard start() throws IOException, InterruptedException {
        var board = new RunningBoard();
        try {
            board.begin(Part.POSTGRES, Part.KAFKA);
            board.postgres.makeDatabase("board");
            Topics.make(board.kafka.address());
            board.begin(Part.BOARD_SERVICE, Part.CRM_CONNECTOR, Part.UI);
            return board;
        } catch (RuntimeException | InterruptedException e) {
            board.close();
            throw e;
        }
    }

    Rest rest() {
        return rest;
    }

    Crm crm() {
        return crm;
    }

    Clock clock() {
        return Clock.offset(Clock.system(ZONE), offset);
    }

    String kafkaAddress() {
        return kafka.address();
    }

    String uiAddress() {
        return addressOf(ports.ui());
    }

    /** As {@code kill -9} does; what the process had started ends by itself. */
    void kill(Part part) {
        var child = Objects.requireNonNull(children.get(part));
        var process = ProcessHandle.of(child.pid()).orElseThrow();
        var descendants = process.descendants().toList();
        process.destroyForcibly();
        child.close();
        descendants.forEach(descendant -> descendant.onExit().join());
    }

    /** Starts what was killed and returns when it is ready. */
    void restart(Part part) {
        try {
            begin(part);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Another ui on the same board, whose clock begins at another instant. */
    OtherUi startUi(Instant begin) throws InterruptedException {
        var own = new Ports(
                Ports.free().ui(),
                ports.board(),
                ports.connector(),
                ports.postgres(),
                ports.kafka(),
                ports.kafkaController());
        var services = services(own, Duration.between(Instant.now(), begin));
        return new OtherUi(addressOf(own.ui()), services.startReady(Service.UI));
    }

    /** Where it is open, and the process. */
    record OtherUi(String address, Leash child) implements AutoCloseable {

        @Override
        public void close() {
            child.close();
        }
    }

    @Override
    public void close() {
        crm.close();
        rest.close();
        for (var part : List.of(Part.UI, Part.CRM_CONNECTOR, Part.BOARD_SERVICE, Part.KAFKA, Part.POSTGRES)) {
            var child = children.get(part);
            if (child != null) {
                child.close();
            }
        }
        closeDirectory();
    }

    private void closeDirectory() {
        try {
            directory.close();
        } catch (IOException unlockedByTheEndOfTheJvm) {
            // nothing is lost: the lock ends with this process
        }
    }

    /** Side by side. */
    private void begin(Part... parts) throws InterruptedException {
        var begun = new EnumMap<Part, Start>(Part.class);
        for (var part : parts) {
            begun.put(part, Start.of(part.name(), Objects.requireNonNull(starts.get(part)), SILENTLY));
        }
        for (var part : parts) {
            children.put(part, Objects.requireNonNull(begun.get(part)).child());
        }
    }

    Ports ports() {
        return ports;
    }

    private Services services(Ports at, Duration clockOffset) {
        var neighbours = new Neighbours(at, kafka.address(), postgres.jdbcUrl("board", "board"), clockOffset);
        return new Services(Programs.built(Path.of("..").toAbsolutePath().normalize()), directory, neighbours);
    }

    private static String addressOf(int port) {
        return "http://127.0.0.1:" + port + "/";
    }
}
