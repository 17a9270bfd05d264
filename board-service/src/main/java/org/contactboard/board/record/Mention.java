package org.contactboard.board.record;

import java.util.Locale;
import org.contactboard.board.record.Conversation.Party;

/** Somebody or something that a source mentions by its own id. */
record Mention(Kind kind, String source, Party party, Revision revision) {

    /** What is mentioned; the name in lower case is the kind in `external_id`. */
    enum Kind {
        CUSTOMER,
        PERSON,
        EMPLOYEE,
        PRODUCT;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The key under which it is found. */
    record Key(Kind kind, String source, String id) {}

    Key key() {
        return new Key(kind, source, String.valueOf(party.id()));
    }
}
