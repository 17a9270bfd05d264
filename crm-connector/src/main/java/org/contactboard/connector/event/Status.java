package org.contactboard.connector.event;

/** What a change says about the state of a conversation. */
public enum Status {
    HELD,
    PLANNED,
    NOT_HELD,
    CANCELLED,
    DELETED,
    WRITTEN
}
