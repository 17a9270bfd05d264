package org.contactboard.board.explanation;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.ResultRow;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Finds the records that are asked for, and explains each from what is stored. */
@Singleton
final class Explanations {

    private final Sql sql;
    private final Facts facts;
    private final RecordAddresses addresses;
    private final Clock clock;

    Explanations(Sql sql, Facts facts, RecordAddresses addresses, Clock clock) {
        this.sql = sql;
        this.facts = facts;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Newest first. */
    Listing<Explanation> page(ExplanationQuery query, Paging paging) {
        var found = Found.of(query, clock.getZone());
        var items = sql.list(
                found.text() + """
                        select f.source, f.kind, f.record_id, c.source is not null as known, c.pending, c.pending_number,
                               case when c.state #>> '{fields,contactPerson,id}' <> '' then c.pending_person end
                                   as pending_person,
                               case when c.said #>> '{confirmation,became}' = 'NOT_HELD'
                                         and c.state #>> '{fields,status}' = 'PLANNED'
                                         and not exists (select from unconfirmed u where u.source = c.source
                                                         and u.kind = c.kind and u.record_id = c.record_id)
                                    then 'NOT_HELD' else c.state #> '{fields}' ->> 'status' end as status,
                               c.state #> '{fields}' ->> 'channel' as channel,
                               c.state #> '{fields}' ->> 'startedAt' as started_at, c.state #> '{fields}' ->> 'on' as day,
                               (select max(received_at) from intake i where i.source = f.source and i.kind = f.kind
                                and i.record_id = f.record_id) as received_at
                        from found f left join crm_item c using (source, kind, record_id)
                        order by received_at desc nulls last, f.source, f.kind, f.record_id limit ? offset ?
                        """,
                this::remembered,
                Stream.concat(found.values().stream(), Stream.of(paging.size(), paging.offset()))
                        .toArray());
        var places = facts.places(items);
        var histories = facts.histories(items);
        var templates = addresses.templates();
        var today = LocalDate.now(clock);
        var explained = items.stream()
                .map(it -> Explanation.of(
                        it,
                        places.getOrDefault(it.key(), List.of()),
                        histories.getOrDefault(it.key(), List.of()),
                        RecordAddressRule.address(templates.get(it.source()), it.kind(), it.recordId()),
                        today))
                .toList();
        return Listing.of(
                explained,
                paging,
                sql.number(
                        found.text() + "select count(*) as count from found",
                        found.values().toArray()));
    }

    private Remembered remembered(ResultRow row) throws SQLException {
        var startedAt = instant(row.textOrNull("started_at"));
        var day = row.textOrNull("day");
        return new Remembered(
                row.text("source"),
                row.text("kind"),
                row.text("record_id"),
                row.flag("known"),
                row.textOrNull("status"),
                row.textOrNull("pending"),
                row.textOrNull("pending_number"),
                row.textOrNull("pending_person"),
                row.textOrNull("channel"),
                startedAt,
                startedAt != null
                        ? LocalDate.ofInstant(startedAt, clock.getZone())
                        : day == null ? null : LocalDate.parse(day));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
