package org.contactboard.connector.suitecrm;

import java.time.ZoneOffset;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, as it is after a change.
 *
 * @param fields its columns; of a deleted row those before, or none but its id
 * @param before its columns before the change, where Debezium tells them
 * @param gone deleted softly or physically
 * @param live false for a snapshot's read
 */
record Row(
        String table,
        String id,
        Fields fields,
        Fields before,
        boolean gone,
        boolean live,
        Revision revision,
        Source source) {

    Item told(String kind, Body body) {
        return new Item.Told(kind, id, revision, live, null, body);
    }

    Item filtered(String kind, FilterReason reason) {
        Moment when = firstMoment("date_sent_received", "date_sent", "date_start", "date_due", "date_entered");
        return new Item.Filtered(
                kind,
                id,
                revision,
                reason,
                "Accounts".equals(fields.text("parent_type")) ? fields.id("parent_id") : null,
                fields.id("assigned_user_id"),
                when == null ? null : when.dayIn(source.zone()));
    }

    /** SuiteCRM stores UTC wall time. */
    @Nullable
    Moment moment(String column) {
        return MomentRule.read(fields, column, ZoneOffset.UTC);
    }

    @Nullable
    Moment momentIfAny(String column) {
        return MomentRule.readIfAny(fields, column, ZoneOffset.UTC);
    }

    private @Nullable Moment firstMoment(String... columns) {
        for (String column : columns) {
            Moment moment = momentIfAny(column);
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }
}
