package org.contactboard.connector.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.contactboard.connector.reading.RejectReason;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.translation.Item;
import org.junit.jupiter.api.Test;

class PortionsTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final List<ProducerRecord<?, ?>> sent = new ArrayList<>();
    private final List<Integer> told = new ArrayList<>();
    private final Portions portions = new Portions(
            new Topics(Optional.empty()), new MessagePublisher(producer()), outcomes -> told.add(outcomes.size()));

    @Test
    void sendsAPortionWhenItIsFullAndTheRestAtTheEnd() throws InterruptedException {
        portions.add(rejected("x", 10_000));
        portions.add(rejected("x", 1));

        assertEquals(List.of(5_000, 5_000), told);

        portions.send();
        assertEquals(List.of(5_000, 5_000, 1), told);
        assertEquals(10_001, sent.size());
    }

    @Test
    void repeatsTheBytesOfALargeRecordNoMoreThanItsShare() throws InterruptedException {
        portions.add(rejected("x".repeat(MEGABYTE), 10_000));
        portions.send();

        long bytes = sent.stream()
                .mapToLong(it -> it.value() instanceof byte[] value ? value.length : 0)
                .sum();
        assertTrue(bytes >= 60L * MEGABYTE && bytes <= 64L * MEGABYTE, "bytes: " + bytes);
        assertEquals(10_000, sent.size());
        assertTrue(sent.getLast().headers().lastHeader("board-bytes") != null);
    }

    private static List<Outcome> rejected(String value, int items) {
        CrmRecord record = CrmRecords.of("crm.hubspot", "k", value);
        Item item = new Item.Rejected(null, null, RejectReason.UNREADABLE, "no object");
        return IntStream.range(0, items)
                .mapToObj(place -> new Outcome(record, place, "hubspot", 1, item))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Producer<byte[], byte[]> producer() {
        return (Producer<byte[], byte[]>) Proxy.newProxyInstance(
                Producer.class.getClassLoader(), new Class<?>[] {Producer.class}, (_, method, arguments) -> {
                    if (method.getName().equals("send")) {
                        sent.add((ProducerRecord<?, ?>) arguments[0]);
                        return CompletableFuture.completedFuture(null);
                    }
                    return null;
                });
    }
}
