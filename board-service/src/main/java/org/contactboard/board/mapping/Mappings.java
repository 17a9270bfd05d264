package org.contactboard.board.mapping;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The mappings of all sources, and how often each source's were changed. */
@Singleton
public class Mappings {

    /** What is mapped was rejected at most that long before: so long it is kept. */
    private static final Duration BEFORE = Duration.ofDays(31);

    /** Nothing was mapped before; counted from here in seconds an int lasts until 2094. */
    private static final Instant ERA = Instant.parse("2026-01-01T00:00:00Z");

    private final Sql sql;
    private final Clock clock;

    Mappings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Listing<Mapping> page(Paging paging) {
        var items = sql.list(
                "select * from mapping order by source, option, word limit ? offset ?",
                Mapping::of,
                paging.size(),
                paging.offset());
        return Listing.of(items, paging, sql.number("select count(*) as count from mapping"));
    }

    List<Mapping> of(String source) {
        return sql.list("select * from mapping where source = ? order by option, word", Mapping::of, source);
    }

    Optional<Mapping> find(String source, String option, String value) {
        return sql.first(
                "select * from mapping where source = ? and option = ? and word = ?",
                Mapping::of,
                source,
                option,
                WordRule.word(value));
    }

    void put(String source, String option, String value, String meaning) {
        sql.update("""
                insert into mapping (source, option, word, value, meaning, mapped_at) values (?, ?, ?, ?, ?, ?)
                on conflict (source, option, word) do update set meaning = excluded.meaning, value = excluded.value""", source, option, WordRule.word(value), value.strip(), meaning, clock.instant());
    }

    void remove(String source, String option, String value) {
        sql.update(
                "delete from mapping where source = ? and option = ? and word = ?",
                source,
                option,
                WordRule.word(value));
    }

    /** Lets nobody else change this source's mappings until the transaction ends. */
    void lock(String source) {
        sql.update("insert into mapping_change (source, translation) values (?, 0) on conflict do nothing", source);
        sql.first(
                "select translation from mapping_change where source = ? for update",
                row -> row.integer("translation"),
                source);
    }

    /**
     * Counts changes of a source's, so that what is translated from then on outranks what was; says how far it is. It
     * counts at least the seconds of our era, so that a board that was restored counts on beyond what Kafka has seen.
     */
    public int raise(String source, int by) {
        return raise(source, by, null);
    }

    int raise(String source, int by, @Nullable Instant repairFrom) {
        var seconds = (int) Duration.between(ERA, clock.instant()).toSeconds();
        return sql.first("""
                        insert into mapping_change as m (source, translation, repair_from)
                        values (?, greatest(?, ?), ?::timestamptz)
                        on conflict (source) do update set translation = greatest(m.translation + ?, excluded.translation),
                            repair_from = least(m.repair_from, excluded.repair_from)
                        returning translation""", row -> row.integer("translation"), source, by, seconds, repairFrom, by)
                .orElseThrow();
    }

    /** Since when records can be here that were translated with this mapping. */
    Instant usedSince(Mapping mapping) {
        var since = mapping.mappedAt().minus(BEFORE);
        return sql.first(
                        """
                        select least(?::timestamptz, min(received_at)) as since from rejected
                        where source = ? and unmapped_option = ? and unmapped_word = ?""",
                        row -> row.instant("since"),
                        since,
                        mapping.source(),
                        mapping.option(),
                        WordRule.word(mapping.value()))
                .orElse(since);
    }

    /** The meanings that a rejected record of this source says that the option takes; none where none is kept. */
    List<String> meanings(String source, String option) {
        return sql.first("""
                        select meanings from rejected where source = ? and unmapped_option = ? and meanings <> '{}'
                        order by received_at desc limit 1""", row -> row.texts("meanings"), source, option).orElse(List.of());
    }
}
