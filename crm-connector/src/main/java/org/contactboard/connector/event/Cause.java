package org.contactboard.connector.event;

/** Why a record does not count (any more). */
public enum Cause {
    DELETED("deleted"),
    CANCELLED("cancelled"),
    NOT_HELD("not-held"),
    WRITTEN("written"),
    /** The same conversation once more, for another attendee. */
    COPY("copy"),
    /** We spoke with each other. */
    INTERNAL("internal");

    private final String text;

    Cause(String text) {
        this.text = text;
    }

    /** As it stands in the event. */
    public String text() {
        return text;
    }
}
