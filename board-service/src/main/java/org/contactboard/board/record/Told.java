package org.contactboard.board.record;

import java.time.Clock;
import java.util.Optional;

/**
 * A conversation as a source tells it and people confirm it, before its references are resolved.
 *
 * @param confirmed false for a plan whose end has passed, and of which nobody has said what became of it
 */
record Told(Item item, Conversation conversation, boolean confirmed) {

    static Optional<Told> of(Item item, Clock clock) {
        var said = item.said().confirmation();
        return ConversationRule.derive(item.state(), said, clock)
                .map(it -> new Told(item, it, true))
                .or(() ->
                        ConversationRule.unconfirmed(item.state(), said, clock).map(it -> new Told(item, it, false)));
    }

    Identity identity() {
        return item.identity();
    }

    ItemState state() {
        return item.state();
    }
}
