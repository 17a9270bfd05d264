package org.contactboard.connector.event;

/** Who sought the conversation: the customer (IN) or we (OUT). */
public enum Direction {
    IN,
    OUT
}
