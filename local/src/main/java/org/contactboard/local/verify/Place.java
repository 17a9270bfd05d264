package org.contactboard.local.verify;

/** Where a record stands in Kafka. */
record Place(String topic, int partition, long offset) {

    @Override
    public String toString() {
        return topic + "/" + partition + "/" + offset;
    }
}
