package org.contactboard.board.agreement;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.contactboard.board.overview.Folding;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.rhythm.Scope;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All agreements. Of joined customers that of the one that stands for them; a wish not to be called is any of theirs. */
@Singleton
class Agreements {

    static final String BOARD = "board";

    private static final String OURS = """
            select scope, id, name, null as segment_id, agreements, false as do_not_call from (
                select 0 as place, 'BOARD' as scope, 'board' as id, null as name, agreements from board
                union all select 1, 'SEGMENT', id, name, agreements from segment) own
            """;

    private static final String CUSTOMERS = """
            select 'CUSTOMER' as scope, c.id, c.name, c.segment_id, c.agreements, c.do_not_call or exists (
                       select from customer o where o.same_as = c.id and o.do_not_call) as do_not_call, c.folded
            from customer c where c.same_as is null
            """;

    private static final String FOUND = """
            with found as (
                select a.* from (%s and not c.archived) a cross join (select ?::text as q) asked
                where (a.agreements is not null or a.do_not_call)
                and (q is null or strpos(a.folded, q) > 0 or strpos(fold(a.agreements), q) > 0))
            """.formatted(CUSTOMERS);

    private final Sql sql;

    Agreements(Sql sql) {
        this.sql = sql;
    }

    /** The board's, and each segment's; also where nothing is agreed. */
    List<Agreement> ours() {
        return sql.list(OURS + "order by place, id", Agreement::of);
    }

    /** Customers with whom something is agreed; those who must not be called come first. */
    Listing<Agreement> customers(@Nullable String q, Paging paging) {
        var asked = Folding.text(q);
        var found = sql.list(
                FOUND + "select * from found order by do_not_call desc, folded nulls last, id limit ? offset ?",
                Agreement::of,
                asked,
                paging.size(),
                paging.offset());
        return Listing.of(found, paging, sql.number(FOUND + "select count(*) as count from found", asked));
    }

    Optional<Agreement> find(Scope scope, String id) {
        return scope == Scope.CUSTOMER
                ? sql.first(CUSTOMERS + "and c.id = ?", Agreement::of, id)
                : sql.first(OURS + "where scope = ? and id = ?", Agreement::of, scope, id);
    }

    /** Nobody else writes it meanwhile. */
    Optional<Agreement> lock(Scope scope, String id) {
        var locking =
                switch (scope) {
                    case BOARD -> "select 1 as one from board where ? = 'board' for update";
                    case SEGMENT -> "select 1 as one from segment where id = ? for update";
                    case CUSTOMER -> "select 1 as one from customer where id = ? for update";
                };
        sql.list(locking, row -> row.integer("one"), id);
        return find(scope, id);
    }

    void writeBoard(@Nullable String text) {
        sql.update("update board set agreements = ?", text);
    }

    void writeSegment(String id, @Nullable String text) {
        sql.update("update segment set agreements = ? where id = ?", text, id);
    }
}
