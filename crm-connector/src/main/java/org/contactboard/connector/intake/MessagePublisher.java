package org.contactboard.connector.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends messages until Kafka has acknowledged each one, however long that takes. */
@Singleton
final class MessagePublisher {

    private static final Logger LOG = Logger.getLogger(MessagePublisher.class);
    private static final long PAUSE_MS = 1000;

    private final Producer<byte[], byte[]> producer;

    MessagePublisher(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** Returns when all are acknowledged; an interruption, at shutdown, leaves the rest for the next start. */
    void publish(List<Message> messages) throws InterruptedException {
        try {
            List<Message> open = attempt(messages, true);
            while (!open.isEmpty()) {
                Thread.sleep(PAUSE_MS);
                open = attempt(open, false);
            }
        } catch (IllegalStateException closed) {
            throw new InterruptedException("the connector is stopping");
        }
    }

    /** The messages that have to be sent once more. */
    private List<Message> attempt(List<Message> messages, boolean first) throws InterruptedException {
        List<@Nullable Future<RecordMetadata>> acks = new ArrayList<>(messages.size());
        for (Message message : messages) {
            acks.add(send(message));
        }
        producer.flush();
        List<Message> open = new ArrayList<>();
        @Nullable Throwable cause = null;
        for (int i = 0; i < messages.size(); i++) {
            Throwable failure = failure(acks.get(i));
            if (failure != null) {
                cause = failure;
                open.add(again(messages.get(i), failure));
            }
        }
        if (cause != null && first) {
            LOG.warnf(
                    "%d of %d messages wait for Kafka (%s); trying again without end",
                    open.size(), messages.size(), cause.getClass().getSimpleName());
        }
        return open;
    }

    private static Message again(Message message, Throwable failure) {
        Supplier<Message> smaller = message.smaller();
        return smaller != null && failure instanceof RecordTooLargeException ? smaller.get() : message;
    }

    private @Nullable Future<RecordMetadata> send(Message message) {
        List<Header> headers = new ArrayList<>();
        message.headers().forEach(header -> headers.add(new RecordHeader(header.name(), header.value())));
        try {
            return producer.send(
                    new ProducerRecord<>(message.topic(), null, null, message.key(), message.value(), headers));
        } catch (KafkaException refused) {
            return null;
        }
    }

    private static @Nullable Throwable failure(@Nullable Future<RecordMetadata> ack) throws InterruptedException {
        if (ack == null) {
            return new KafkaException("not taken");
        }
        try {
            ack.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause() == null ? failed : failed.getCause();
        }
    }
}
