package org.contactboard.connector.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.contactboard.connector.record.CrmRecord;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Sends records as a CRM's bridge does, and collects what comes out. */
public final class TestTopics implements AutoCloseable {

    private final String prefix;
    private final Map<String, Object> common;
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ConsumerRecord<byte[], byte[]>> seen = new ArrayList<>();

    public TestTopics(String... read) {
        Config config = ConfigProvider.getConfig();
        this.prefix = config.getValue("contactboard.topic-prefix", String.class);
        this.common = Map.of(
                "bootstrap.servers",
                config.getValue("kafka.bootstrap.servers", String.class),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        this.producer = new KafkaProducer<>(common, new ByteArraySerializer(), new ByteArraySerializer());
        this.consumer = new KafkaConsumer<>(common, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        for (String topic : read) {
            create(topic);
        }
        consumer.subscribe(List.of(read).stream().map(prefix::concat).toList());
    }

    void create(String topic) {
        try (Admin admin = Admin.create(common)) {
            admin.createTopics(List.of(new NewTopic(prefix + topic, 2, (short) 1)));
        }
    }

    void send(CrmRecord record) {
        ProducerRecord<byte[], byte[]> sent =
                new ProducerRecord<>(prefix + record.topic(), record.key(), record.value());
        record.headers().forEach(it -> sent.headers().add(it.name(), it.value()));
        producer.send(sent);
    }

    void flush() {
        producer.flush();
    }

    /** What has come out so far on a topic, as text; beats left out. */
    public List<String> seen(String topic) {
        poll();
        return records(topic).stream().map(it -> text(it.value())).toList();
    }

    public List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        return seen.stream()
                .filter(it ->
                        it.topic().equals(prefix + topic) && !text(it.key()).equals("_beat"))
                .toList();
    }

    List<String> beats() {
        poll();
        return seen.stream()
                .filter(it -> text(it.key()).equals("_beat"))
                .map(it -> text(it.value()))
                .toList();
    }

    public static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
