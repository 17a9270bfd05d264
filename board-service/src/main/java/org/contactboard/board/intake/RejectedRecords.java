package org.contactboard.board.intake;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactboard.board.mapping.WordRule;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.Conditions;
import org.contactboard.board.sql.Sql;
import org.contactboard.board.work.Waiting;

/** What could not be read, with its bytes. */
@Singleton
final class RejectedRecords implements Waiting {

    private static final String RECORDS = """
            with r as (
                select r.*, concat_ws(':', r.topic, r."partition", r."offset", r.item) as id,
                       coalesce(length(r.value), 0) as bytes, not jsonb_exists(r.headers, 'board-bytes') as replayable,
                       i.outcome, i.reason as outcome_reason
                from rejected r
                left join intake i on i.topic = r.replay_topic and i."partition" = r.replay_partition
                and i."offset" = r.replay_offset and i.item = r.item)
            """;

    /** Without the bytes: those of a page would fill the memory. */
    private static final String TOLD = """
            id, source, kind, record_id, reason, detail, topic, "partition", "offset", item, bytes, received_at, state,
            unmapped_option, unmapped_value, meanings, note, replayable, outcome, outcome_reason
            """;

    private static final String OPEN = "r.state in ('OPEN', 'REPLAYING')";

    /** One whose replay was rejected is told by what was rejected. */
    private static final String CLOSED =
            "r.state = 'DISCARDED' or r.state = 'REPLAYED' and r.outcome is distinct from 'rejected'";

    private final Sql sql;

    RejectedRecords(Sql sql) {
        this.sql = sql;
    }

    /** Newest first. */
    Listing<Rejected> page(RejectedQuery query, Paging paging) {
        var asked = conditions(query);
        var items = sql.list(
                RECORDS + "select " + TOLD + "from r where " + asked.text()
                        + " order by received_at desc, id limit ? offset ?",
                Rejected::of,
                Stream.concat(asked.values().stream(), Stream.of(paging.size(), paging.offset()))
                        .toArray());
        var total = RECORDS + "select count(*) as count from r where " + asked.text();
        return Listing.of(items, paging, sql.number(total, asked.values().toArray()));
    }

    /** Those that wait, by what they wait for; the most first. */
    Listing<RejectedGroup> groups() {
        var groups = sql.list("""
                select source, reason, unmapped_option, min(unmapped_value) as value,
                       string_to_array(coalesce((array_agg(array_to_string(meanings, ',') order by received_at desc))[1], ''),
                                       ',') as meanings,
                       count(*) as count, count(*) filter (where state = 'REPLAYING') as replaying,
                       min(received_at) as oldest_at, max(received_at) as newest_at
                from rejected where state in ('OPEN', 'REPLAYING')
                group by source, reason, unmapped_option, unmapped_word
                order by count(*) desc, source, reason, value""", RejectedGroup::of);
        return new Listing<>(groups, 0, groups.size(), groups.size());
    }

    @Override
    public Kind kind() {
        return Kind.REJECTED;
    }

    @Override
    public long count() {
        return sql.number("select count(*) as count from rejected r where " + OPEN);
    }

    /** How far those of a batch are. */
    ReplayProgress progress(String batch) {
        return sql.first(
                        RECORDS + """
                        select count(*) as total,
                               count(*) filter (where state = 'REPLAYING' or state = 'REPLAYED' and outcome is null
                                                and replay_offset is not null) as waiting,
                               count(*) filter (where outcome in ('applied', 'already-known')) as applied,
                               count(*) filter (where outcome = 'filtered') as filtered
                        from r where batch = ?""",
                        row -> new ReplayProgress(
                                row.number("total"),
                                row.number("waiting"),
                                row.number("applied"),
                                row.number("filtered"),
                                row.number("total")
                                        - row.number("waiting")
                                        - row.number("applied")
                                        - row.number("filtered")),
                        batch)
                .orElseThrow();
    }

    Optional<RejectedRecord> find(String id) {
        return RejectedId.of(id)
                .flatMap(it -> sql.first(
                        RECORDS + "select " + TOLD + """
                        , key, value, headers from r where topic = ? and "partition" = ? and "offset" = ? and item = ?""",
                        RejectedRecord::of,
                        it.topic(),
                        it.partition(),
                        it.offset(),
                        it.item()));
    }

    private static Conditions conditions(RejectedQuery query) {
        var conditions = new Conditions().and("r.source = ?", query.source()).and("r.reason = ?", query.reason());
        if (query.state() != null) {
            conditions.and(
                    switch (query.state()) {
                        case OPEN -> OPEN;
                        case CLOSED -> CLOSED;
                    });
        }
        if (query.option() != null && query.option().isEmpty()) {
            conditions.and("r.unmapped_option is null");
        } else {
            conditions.and("r.unmapped_option = ?", query.option());
        }
        return query.value() == null ? conditions : conditions.and("r.unmapped_word = ?", WordRule.word(query.value()));
    }
}
