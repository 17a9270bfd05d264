package org.contactboard.connector.odoo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/**
 * The revision of a change: the commit's time and its place in PostgreSQL's log. A snapshot's read and a webhook have
 * neither: they stand at the row's own {@code write_date}.
 */
final class RevisionReading {

    private static final long MICROS = 1000;

    private RevisionReading() {}

    static Revision of(Change change, CrmRecord record) {
        Instant written = written(change);
        if (change.isRead()) {
            return written == null ? new Revision(0, 0) : Revision.of(written, 0);
        }
        Long committed = committed(change);
        Long place = number(change, "lsn");
        long tie = place == null ? record.received(0).tie() : place;
        if (committed != null) {
            return new Revision(committed, tie);
        }
        return written == null || change.isDeletion() ? record.received(0) : Revision.of(written, tie);
    }

    private static @Nullable Long committed(Change change) {
        Long micros = number(change, "ts_us");
        if (micros != null) {
            return micros;
        }
        Long millis = number(change, "ts_ms");
        return millis == null ? null : Long.valueOf(millis * MICROS);
    }

    private static @Nullable Long number(Change change, String name) {
        JsonNode value = change.source().node().path(name);
        if (!change.source().isObject()) {
            JsonNode row = change.after().node();
            value = row.has("__source_" + name) ? row.path("__source_" + name) : ofLog(row, name);
        }
        long number = value.asLong(0);
        return number > 0 ? Long.valueOf(number) : null;
    }

    /** {@code __ts_ms} would be the time of the reading. */
    private static JsonNode ofLog(JsonNode row, String name) {
        return row.path(name.equals("lsn") ? "__lsn" : "");
    }

    private static @Nullable Instant written(Change change) {
        Moment written = MomentRule.readIfAny(change.row(), "write_date", ZoneOffset.UTC);
        return written == null ? null : written.instant();
    }
}
