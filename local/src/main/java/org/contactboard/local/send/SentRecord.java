package org.contactboard.local.send;

/**
 * A record that Kafka has.
 *
 * @param items how many things it tells
 */
public record SentRecord(String topic, int partition, long offset, int items) {

    /** What the board calls it while it cannot read its id. */
    String place() {
        return "%s/%d/%d".formatted(topic, partition, offset);
    }

    String query(int page) {
        return "/intake?topic=%s&partition=%d&offset=%d&size=500&page=%d".formatted(topic, partition, offset, page);
    }
}
