package org.contactboard.local.server;

import java.nio.file.Path;
import org.contactboard.local.place.Ports;
import org.contactboard.local.process.Leash;

/** PostgreSQL and Kafka, started side by side, with the database and the topics that the services expect. */
public final class Infrastructure implements AutoCloseable {

    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final Start postgresStart;
    private final Start kafkaStart;

    private Infrastructure(PostgresServer postgres, KafkaServer kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.postgresStart = Start.of("PostgreSQL", () -> {
            var child = postgres.start();
            postgres.makeDatabase("board");
            return child;
        });
        this.kafkaStart = Start.of("Kafka", () -> {
            var child = kafka.start();
            Topics.make(kafka.address());
            return child;
        });
    }

    /** Starts both and waits until both can be used. */
    public static Infrastructure start(Path directory, Path logs, Ports ports) throws InterruptedException {
        var infrastructure = new Infrastructure(
                new PostgresServer(directory.resolve("postgres"), logs.resolve("postgres.log"), ports.postgres()),
                new KafkaServer(
                        directory.resolve("kafka"), logs.resolve("kafka.log"), ports.kafka(), ports.kafkaController()));
        try {
            infrastructure.postgresStart.child();
            infrastructure.kafkaStart.child();
            return infrastructure;
        } catch (RuntimeException | InterruptedException e) {
            infrastructure.close();
            throw e;
        }
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaServer kafka() {
        return kafka;
    }

    public Leash postgresChild() throws InterruptedException {
        return postgresStart.child();
    }

    public Leash kafkaChild() throws InterruptedException {
        return kafkaStart.child();
    }

    /** Kafka first: its clients are gone by now, and PostgreSQL ends at once. */
    @Override
    public void close() {
        kafkaStart.close();
        postgresStart.close();
    }
}
