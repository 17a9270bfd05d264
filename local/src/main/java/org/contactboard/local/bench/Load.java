package org.contactboard.local.bench;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts CRM records on Kafka. */
final class Load implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    Load(String bootstrapServers, Duration linger) {
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "linger.ms",
                        String.valueOf(linger.toMillis()),
                        "batch.size",
                        "65536"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Sends all of them and waits until Kafka has them. */
    void send(Stream<ProducerRecord<String, byte[]>> records) {
        records.forEach(producer::send);
        producer.flush();
    }

    void send(ProducerRecord<String, byte[]> one, Callback acknowledged) {
        producer.send(one, acknowledged);
    }

    Stream<TopicPartition> partitions() {
        return producer.partitionsFor(CallRecords.TOPIC).stream().map(Load::partition);
    }

    @Override
    public void close() {
        producer.close();
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }
}
