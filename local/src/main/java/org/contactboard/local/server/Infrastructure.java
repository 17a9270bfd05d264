package org.contactboard.local.server;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.contactboard.local.place.DataDirectory;
import org.contactboard.local.place.Ports;
import org.contactboard.local.process.Kept;
import org.contactboard.local.process.Leash;
import org.contactboard.local.process.Start;

/** PostgreSQL and Kafka, started side by side, with the database and the topics that the services expect, and kept. */
public final class Infrastructure implements AutoCloseable {

    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final Kept postgresKept;
    private final Kept kafkaKept;

    private Infrastructure(PostgresServer postgres, KafkaServer kafka, Kept postgresKept, Kept kafkaKept) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.postgresKept = postgresKept;
        this.kafkaKept = kafkaKept;
    }

    /** Starts both and waits until both can be used. */
    public static Infrastructure start(DataDirectory directory, Ports ports, Consumer<String> say)
            throws InterruptedException {
        var postgres =
                new PostgresServer(directory.root().resolve("postgres"), directory.log("postgres"), ports.postgres());
        var kafka = new KafkaServer(
                directory.root().resolve("kafka"), directory.log("kafka"), ports.kafka(), ports.kafkaController());
        var kafkaStart = Start.of("Kafka", prepared(kafka::start, () -> Topics.make(kafka.address())), say);
        var postgresStart =
                Start.of("PostgreSQL", prepared(postgres::start, () -> postgres.makeDatabase("board")), say);
        try {
            var postgresChild = postgresStart.child();
            var kafkaChild = kafkaStart.child();
            return new Infrastructure(
                    postgres,
                    kafka,
                    Kept.keep(postgresChild, postgres::start, say),
                    Kept.keep(kafkaChild, kafka::start, say));
        } catch (RuntimeException | InterruptedException e) {
            kafkaStart.close();
            postgresStart.close();
            throw e;
        }
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaServer kafka() {
        return kafka;
    }

    public Kept postgresChild() {
        return postgresKept;
    }

    public Kept kafkaChild() {
        return kafkaKept;
    }

    /** Kafka first: its clients are gone by now, and PostgreSQL ends at once. */
    @Override
    public void close() {
        kafkaKept.close();
        postgresKept.close();
    }

    private static Callable<Leash> prepared(Callable<Leash> start, Preparation preparation) {
        return () -> {
            var child = start.call();
            try {
                preparation.run();
                return child;
            } catch (RuntimeException | InterruptedException e) {
                child.close();
                throw e;
            }
        };
    }

    private interface Preparation {
        void run() throws InterruptedException;
    }
}
