package org.contactboard.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Calls in the neutral inbound format, uniform over customers and products; the same seed gives the same calls.
 *
 * @param series what the record ids begin with
 */
record CallRecords(String series, int customers, int products, LocalDate today) {

    static final String TOPIC = "crm.cloudevents";

    private static final int DAYS = 300;

    static CallRecords uniform(String series, LocalDate today) {
        return new CallRecords(series, 10_000, 20, today);
    }

    static String customer(int n) {
        return "customer-%05d".formatted(n);
    }

    static String product(int n) {
        return "P%02d".formatted(n);
    }

    Stream<ProducerRecord<String, byte[]>> calls(int count, long seed) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, count)
                .mapToObj(n -> call(
                        n,
                        random.nextInt(customers),
                        random.nextInt(products),
                        today.minusDays(1 + random.nextInt(DAYS)) + "T10:%02d:00Z".formatted(random.nextInt(60)),
                        false));
    }

    /** One call for each customer about each of the first so many products, long ago: the board as it is before. */
    Stream<ProducerRecord<String, byte[]>> past(int ofCustomers, int aboutProducts) {
        var start = today.minusDays(40) + "T10:00:00Z";
        return IntStream.range(0, ofCustomers * aboutProducts)
                .mapToObj(n -> call(n, n / aboutProducts, n % aboutProducts, start, true));
    }

    ProducerRecord<String, byte[]> call(int n, int customer, int product, String startedAt, boolean history) {
        var id = customer(customer);
        var event = """
                {"specversion":"1.0","id":"%1$s-%2$d","source":"/crm/bench","type":"example.crm.call.completed",\
                "time":"%3$s","datacontenttype":"application/json","data":{"activityId":"%1$s-%2$d",\
                "customerId":"%4$s","customerName":"Customer %4$s","startedAt":"%5$s","direction":"outbound",\
                "contactPerson":{"id":"person-%4$s","name":"Pat %4$s"},\
                "agent":{"id":"agent-%6$d","name":"Agent %6$d"},"productCode":"%7$s","history":%8$b}}""".formatted(
                series, n, Instant.EPOCH.plusSeconds(n), id, startedAt, customer % 50, product(product), history);
        return event(id, event);
    }

    Stream<ProducerRecord<String, byte[]>> productsToSell() {
        return IntStream.range(0, products).mapToObj(n -> event(product(n), """
                {"specversion":"1.0","id":"%1$s","source":"/crm/bench","type":"example.crm.product.changed",\
                "time":"2020-01-01T00:00:00Z","data":{"id":"%1$s","name":"Product %1$s"}}""".formatted(product(n))));
    }

    private static ProducerRecord<String, byte[]> event(String key, String json) {
        var event = new ProducerRecord<>(TOPIC, key, json.getBytes(UTF_8));
        event.headers().add("content-type", "application/cloudevents+json".getBytes(UTF_8));
        return event;
    }
}
