package org.contactboard.board.contact;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Real contacts that wait for their customer. */
@Singleton
final class Unmatched {

    /** One that waits; the number is that of the other side, where it is known. */
    record UnmatchedContact(
            String source,
            String kind,
            String recordId,
            @Nullable LocalDate on,
            @Nullable Instant receivedAt,
            @Nullable String channel,
            @Nullable String number,
            @Nullable String employee) {}

    private final Sql sql;

    Unmatched(Sql sql) {
        this.sql = sql;
    }

    /** Newest first. */
    Listing<UnmatchedContact> page(Paging paging) {
        var items = sql.list(
                """
                select c.source, c.kind, c.record_id, c.pending_number, c.state #>> '{fields,channel}' as channel,
                       i.occurred_on, i.received_at, e.name as employee_name
                from crm_item c
                left join lateral (
                    select * from intake i where i.source = c.source and i.kind = c.kind and i.record_id = c.record_id
                    order by i.revision_at desc, i.revision_tie desc limit 1) i on true
                left join employee e on e.id = i.employee_id
                where c.pending = 'unmatched'
                order by i.received_at desc nulls last, c.source, c.kind, c.record_id limit ? offset ?
                """,
                row -> new UnmatchedContact(
                        row.text("source"),
                        row.text("kind"),
                        row.text("record_id"),
                        row.dayOrNull("occurred_on"),
                        row.instantOrNull("received_at"),
                        row.textOrNull("channel"),
                        row.textOrNull("pending_number"),
                        row.textOrNull("employee_name")),
                paging.size(),
                paging.offset());
        return Listing.of(
                items, paging, sql.number("select count(*) as count from crm_item where pending = 'unmatched'"));
    }
}
