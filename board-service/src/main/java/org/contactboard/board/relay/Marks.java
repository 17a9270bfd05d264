package org.contactboard.board.relay;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactboard.board.sql.Sql;

/** The rows that changed and are not published yet. */
@Singleton
class Marks {

    /** A row to be published; {@code rowId} is a customer's id, or `_board` for the head. */
    record Mark(String rowId, long version) {}

    private final Sql sql;

    Marks(Sql sql) {
        this.sql = sql;
    }

    /** Newest first, so that what somebody waits for is not behind a backlog. */
    List<Mark> newest(int limit) {
        return sql.list(
                "select row_id, version from row_mark order by version desc limit ?",
                row -> new Mark(row.text("row_id"), row.number("version")),
                limit);
    }

    /**
     * Takes away the marks of these versions. A row that has changed since keeps its mark; so does one that a batch is
     * marking right now, since waiting for it could be a deadlock: it is sent once more.
     */
    void published(List<Mark> sent) {
        sql.update(
                """
                delete from row_mark using (
                    select m.row_id from row_mark m
                    join unnest(?::text[], ?::bigint[]) as sent(row_id, version)
                    on m.row_id = sent.row_id and m.version = sent.version
                    for update of m skip locked) free
                where row_mark.row_id = free.row_id""",
                sent.stream().map(Mark::rowId).toList(),
                sent.stream().map(it -> String.valueOf(it.version())).toList());
    }

    /** How long the oldest mark waits, in ms of the database's clock; 0 without marks. */
    long oldestAgeMillis(Instant now) {
        Optional<Long> age = sql.first(
                "select coalesce(extract(epoch from (?::timestamptz - min(marked_at))) * 1000, 0)::bigint as age from row_mark",
                row -> row.number("age"),
                now);
        return Math.max(0, age.orElse(0L));
    }
}
