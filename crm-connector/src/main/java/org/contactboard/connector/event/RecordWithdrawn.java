package org.contactboard.connector.event;

/**
 * A record does not count (any more). It carries what else the record says, so that a later "held" finds it.
 *
 * @param countedBefore the source itself says that it counted
 * @param tombstone it is Kafka's own sign of a deletion, which the source has usually told before
 */
public record RecordWithdrawn(Cause cause, boolean countedBefore, boolean tombstone, Conversation conversation)
        implements Body {

    public RecordWithdrawn(Cause cause, boolean countedBefore, Conversation conversation) {
        this(cause, countedBefore, false, conversation);
    }

    public static RecordWithdrawn of(Cause cause) {
        return new RecordWithdrawn(cause, false, Conversation.NOTHING);
    }

    public static RecordWithdrawn byTombstone() {
        return new RecordWithdrawn(Cause.DELETED, false, true, Conversation.NOTHING);
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
                .with("tombstone", tombstone ? true : null)
                .with("whole", conversation.isWithoutChannel() ? true : null)
                .with(conversation.known());
    }
}
