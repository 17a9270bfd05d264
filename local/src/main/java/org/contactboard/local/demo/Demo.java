package org.contactboard.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells the demo's story to Kafka, then goes on with a call every few seconds. */
public final class Demo implements AutoCloseable {

    private static final Duration BETWEEN_CALLS = Duration.ofSeconds(4);

    private final Company company = Company.read();
    private final KafkaProducer<String, byte[]> producer;
    private final Clock clock;

    /** @param clock the board's, in the board's zone */
    public Demo(String bootstrapServers, Clock clock) {
        this.clock = clock;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "max.block.ms", "15000", "linger.ms", "5"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** The customers' ids in the three CRMs, to be imported by the board before the story is told. */
    public static String crmIds() {
        try (var file = Objects.requireNonNull(Demo.class.getResourceAsStream("/demo/crm-ids.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells all that happened until today; waits until Kafka has it. */
    public void tellStory() {
        send(new Story(company, LocalDate.now(clock), clock.getZone()).records());
        producer.flush();
    }

    /**
     * Goes on until it is interrupted.
     *
     * @param told hears the topic of each call
     */
    public void goOn(Consumer<String> told) throws InterruptedException {
        var crm = new SimulatedCrm(company, clock, new Random());
        send(crm.users());
        while (true) {
            Thread.sleep(BETWEEN_CALLS);
            var call = crm.nextCall();
            producer.send(call);
            told.accept(call.topic());
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }

    private void send(List<ProducerRecord<String, byte[]>> records) {
        records.forEach(producer::send);
    }
}
