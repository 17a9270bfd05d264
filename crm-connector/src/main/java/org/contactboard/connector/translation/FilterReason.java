package org.contactboard.connector.translation;

/** Why an item is none of the board's business, whatever it becomes later. */
public enum FilterReason {
    /** Mail, letters, chats, notes, tasks: nobody spoke. */
    WRITTEN("written"),
    /** The same conversation once more, for another attendee. */
    COPY("copy"),
    /** We spoke with each other. */
    INTERNAL("internal"),
    /** Nothing in it that the board keeps. */
    EMPTY("empty");

    private final String text;

    FilterReason(String text) {
        this.text = text;
    }

    /** As it stands in the outcome. */
    public String text() {
        return text;
    }
}
