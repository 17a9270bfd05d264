package org.contactboard.connector.suitecrm;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactboard.connector.debezium.RowChange;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/**
 * The revision of a change: the commit's time and its place in the binlog. A snapshot's read has neither, for its time
 * is that of the reading: it stands at the row's own {@code date_modified}, before whatever the log tells of it.
 */
final class RevisionReading {

    private static final Pattern FILE_NUMBER = Pattern.compile("(\\d+)\\D*$");
    private static final long MICROS = 1000;

    private RevisionReading() {}

    static Revision of(RowChange change, CrmRecord record) {
        if ("r".equals(change.op())) {
            Instant modified = modified(change.after());
            return modified == null ? new Revision(0, 0) : Revision.of(modified, 0);
        }
        Long committed = committed(change);
        Long position = position(change);
        long tie = position == null ? record.received(0).tie() : position;
        if (committed != null) {
            return new Revision(committed, tie);
        }
        Instant modified = modified(change.after());
        return modified == null ? record.received(0) : Revision.of(modified, tie);
    }

    private static @Nullable Long committed(RowChange change) {
        Long micros = number(change, "ts_us");
        if (micros != null) {
            return micros;
        }
        Long millis = number(change, "ts_ms");
        return millis == null ? null : Long.valueOf(millis * MICROS);
    }

    private static @Nullable Long position(RowChange change) {
        Long position = number(change, "pos");
        String file = change.source().isObject()
                ? change.source().text("file")
                : change.after().text("__source_file");
        Matcher number = FILE_NUMBER.matcher(file == null ? "" : file);
        return position == null || !number.find() || number.group(1).length() > 9
                ? null
                : Long.valueOf(Long.parseLong(number.group(1)) << Integer.SIZE | position);
    }

    private static @Nullable Long number(RowChange change, String name) {
        JsonNode value = change.source().isObject()
                ? change.source().node().path(name)
                : change.after().node().path("__source_" + name);
        long number = value.asLong(0);
        return number > 0 ? Long.valueOf(number) : null;
    }

    private static @Nullable Instant modified(Fields row) {
        Moment modified = MomentRule.readIfAny(row, "date_modified", ZoneOffset.UTC);
        return modified == null ? null : modified.instant();
    }
}
