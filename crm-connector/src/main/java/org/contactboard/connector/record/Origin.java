package org.contactboard.connector.record;

/** Where an item stood: its record's place in Kafka, and its place in the record. */
public record Origin(String topic, int partition, long offset, int item) {

    /** The id of what has no other: {@code topic/partition/offset}. */
    public String recordId() {
        return topic + "/" + partition + "/" + offset;
    }
}
