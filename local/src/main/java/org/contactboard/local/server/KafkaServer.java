package org.contactboard.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.place.Trees;
import org.contactboard.local.process.Command;
import org.contactboard.local.process.JavaProgram;
import org.contactboard.local.process.Leash;
import org.contactboard.local.process.LogTail;

/** A Kafka broker of our own (KRaft, one node) on the loopback address, in a JVM of its own. */
public final class KafkaServer {

    private final Path home;
    private final Path log;
    private final int port;
    private final int controllerPort;

    public KafkaServer(Path home, Path log, int port, int controllerPort) {
        this.home = home.toAbsolutePath();
        this.log = log.toAbsolutePath();
        this.port = port;
        this.controllerPort = controllerPort;
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    /** Starts it and waits until it answers; the first time its storage is made. */
    public Leash start() throws InterruptedException {
        try {
            Files.createDirectories(home);
            Files.writeString(properties(), settings());
            if (!Files.exists(home.resolve("made"))) {
                makeStorage();
            }
        } catch (IOException e) {
            throw new Refusal("Kafka cannot be prepared in %s: %s".formatted(home, e.getMessage()));
        }
        var child = Leash.hold(command());
        try (var admin = Admin.create(Map.of(
                "bootstrap.servers",
                address(),
                "reconnect.backoff.max.ms",
                "100",
                "socket.connection.setup.timeout.ms",
                "1000"))) {
            return Readiness.await(child, () -> answers(admin));
        }
    }

    public Command command() {
        var options = new ArrayList<>(JavaProgram.archived(home.resolve("classes.jsa")));
        options.addAll(List.of("-Xmx384m", "-Xms128m"));
        return java(options, List.of("kafka.Kafka", properties().toString()));
    }

    private static boolean answers(Admin admin) {
        try {
            return !admin.describeCluster()
                    .nodes()
                    .get(500, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void makeStorage() throws IOException, InterruptedException {
        Trees.delete(home.resolve("data"));
        var words = List.of(
                "kafka.tools.StorageTool",
                "format",
                "-t",
                Uuid.randomUuid().toString(),
                "-c",
                properties().toString());
        try (var tool = Leash.hold(java(List.of("-Xmx128m"), words))) {
            if (tool.waitFor() != 0) {
                throw new IOException("its storage cannot be made: " + LogTail.of(log));
            }
        }
        Files.createFile(home.resolve("made"));
    }

    private Command java(List<String> options, List<String> program) {
        var words = new ArrayList<>(JavaProgram.WORDS);
        words.addAll(options);
        words.addAll(List.of("-cp", JavaProgram.libraries(), "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"));
        words.addAll(program);
        return Command.of("Kafka", words, home, log);
    }

    private Path properties() {
        return home.resolve("server.properties");
    }

    private String settings() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                num.partitions=3
                auto.create.topics.enable=true
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=5
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                broker.heartbeat.interval.ms=500
                broker.session.timeout.ms=2000
                group.initial.rebalance.delay.ms=0
                group.min.session.timeout.ms=1000
                """.formatted(port, controllerPort, home.resolve("data"));
    }
}
