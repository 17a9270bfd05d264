package org.contactboard.board.record;

/** Where an item came from: the CRM record on Kafka, and its place within it. */
public record Origin(String topic, int partition, long offset, int item) {}
