package org.contactboard.connector.intake;

import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.Origin;
import org.contactboard.connector.translation.Item;

/** What became of one item: the record it stood in, its place there, its source and that source's translation. */
record Outcome(CrmRecord record, int place, String source, int translation, Item item) {

    Origin origin() {
        return record.origin(place);
    }

    /** For counting: sent, filtered or rejected. */
    String name() {
        return switch (item) {
            case Item.Told told -> "sent";
            case Item.Filtered filtered -> "filtered";
            case Item.Rejected rejected -> "rejected";
        };
    }

    /** For counting: the event's type, or why it was none. */
    String reason() {
        return switch (item) {
            case Item.Told told -> told.body().type();
            case Item.Filtered filtered -> filtered.reason().text();
            case Item.Rejected rejected -> rejected.reason().text();
        };
    }
}
