package org.contactboard.connector.odoo;

import java.util.Locale;
import org.contactboard.connector.debezium.RowChange;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/**
 * What was sent of a change: by Debezium in whichever of its forms, or by a webhook.
 *
 * @param model as Odoo calls it, {@code calendar.event}; for a table that is no model, the table with dots
 * @param op c, u, r or d; null where it is not said
 * @param source Debezium's own words on where the change stood in the log
 */
record Change(String model, @Nullable String op, Fields after, Fields before, Fields source) {

    static Change of(CrmRecord record) {
        RowChange sent = RowChange.of(record);
        String webhook = sent.after().text("_model");
        return webhook == null
                ? new Change(model(sent.table()), sent.op(), sent.after(), sent.before(), sent.source())
                : new Change(model(webhook), null, sent.after(), RowChange.NOTHING, RowChange.NOTHING);
    }

    boolean isTombstone() {
        return isDeletion() && !row().isObject();
    }

    boolean isDeletion() {
        return "d".equals(op);
    }

    /** A snapshot's read: its time is that of the reading. */
    boolean isRead() {
        return "r".equals(op);
    }

    /** The row as it is; of a deleted one as it was, which by default is its key alone. */
    Fields row() {
        return after.isObject() ? after : before;
    }

    private static String model(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
