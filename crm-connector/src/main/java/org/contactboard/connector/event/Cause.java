package org.contactboard.connector.event;

/** Why a record does not count (any more). */
public enum Cause {
    DELETED("deleted"),
    CANCELLED("cancelled"),
    NOT_HELD("not-held"),
    WRITTEN("written");

    private final String text;

    Cause(String text) {
        this.text = text;
    }

    /** As it stands in the event. */
    public String text() {
        return text;
    }
}
