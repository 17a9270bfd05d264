package org.contactboard.connector.translation;

/** What a source's own type of activity is. */
public enum Activity {
    CALL,
    MEETING,
    /** A meeting by video. */
    VIDEO,
    /** Mail, a letter, a chat, a note, a task: nobody spoke. */
    WRITTEN,
    /** We spoke with each other. */
    INTERNAL
}
