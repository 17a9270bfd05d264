package org.contactboard.connector.salesforce;

import java.time.Instant;
import java.time.ZoneOffset;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/** The order of a record's changes: when the transaction was committed, then its number and the place in it. */
final class RevisionReading {

    /** A transaction has fewer changes than this, and commit numbers leave room for it. */
    private static final long PLACES = 10_000;

    private RevisionReading() {}

    static Revision of(Change change, CrmRecord record, int place) {
        Fields header = change.header();
        Instant committed = instant(header, "commitTimestamp");
        if (committed != null) {
            return Revision.of(committed, tie(header));
        }
        Instant stamped = instant(change.fields(), "SystemModstamp");
        Instant modified = stamped == null ? instant(change.fields(), "LastModifiedDate") : stamped;
        return modified == null ? record.received(place) : Revision.of(modified, 0);
    }

    private static long tie(Fields header) {
        long number = number(header.text("commitNumber"), Long.MAX_VALUE / PLACES);
        return number * PLACES + number(header.text("sequenceNumber"), PLACES);
    }

    /** Zero for what is no number below the limit. */
    private static long number(@Nullable String text, long limit) {
        if (text == null || !text.matches("\\d{1,18}")) {
            return 0;
        }
        long number = Long.parseLong(text);
        return number < limit ? number : 0;
    }

    private static @Nullable Instant instant(Fields fields, String field) {
        Moment moment = MomentRule.readIfAny(fields, field, ZoneOffset.UTC);
        return moment == null ? null : moment.instant();
    }
}
