package org.contactboard.board.intake;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.Sql;

/** What could not be read, with its bytes. */
@Singleton
final class RejectedRecords {

    private static final String RECORDS = """
            with record as (
                select rejected.*, concat_ws(':', topic, "partition", "offset", item) as id,
                       coalesce(length(value), 0) as bytes
                from rejected)
            """;

    private final Sql sql;

    RejectedRecords(Sql sql) {
        this.sql = sql;
    }

    /** Newest first. */
    Listing<Rejected> page(Paging paging) {
        var items = sql.list(
                RECORDS + "select * from record order by received_at desc, id limit ? offset ?",
                Rejected::of,
                paging.size(),
                paging.offset());
        return Listing.of(items, paging, sql.number("select count(*) as count from rejected"));
    }

    Optional<RejectedRecord> find(String id) {
        return sql.first(RECORDS + "select * from record where id = ?", RejectedRecord::of, id);
    }
}
