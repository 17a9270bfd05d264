package org.contactboard.connector.event;

/**
 * A record does not count (any more); {@code countedBefore}: the source itself says that it did. It carries what else
 * the record says, so that a later "held" finds it.
 */
public record RecordWithdrawn(Cause cause, boolean countedBefore, Conversation conversation) implements Body {

    public static RecordWithdrawn of(Cause cause) {
        return new RecordWithdrawn(cause, false, Conversation.NOTHING);
    }

    @Override
    public String type() {
        return "record-withdrawn";
    }

    @Override
    public Members members() {
        return new Members()
                .with("cause", cause.text())
                .with("countedBefore", countedBefore ? true : null)
                .with(conversation.known());
    }
}
