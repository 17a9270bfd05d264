package org.contactboard.connector.event;

import org.jspecify.annotations.Nullable;

/** Some fields of a record changed: those, and no more. */
public record RecordChanged(@Nullable Status status, Conversation conversation) implements Body {

    @Override
    public String type() {
        return "record-changed";
    }

    @Override
    public Members members() {
        return new Members().with("status", status).with(conversation.named());
    }
}
