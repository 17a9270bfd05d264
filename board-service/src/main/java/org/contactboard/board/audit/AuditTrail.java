package org.contactboard.board.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.contactboard.board.access.Caller;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What people did; written in the transaction that does it. */
@Singleton
public class AuditTrail {

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final Caller caller;

    AuditTrail(Sql sql, ObjectMapper json, Clock clock, Caller caller) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * @param action in the past tense, as its {@link Undoable} calls it
     * @param subject whom or what it is about, by ids: no names
     * @param detail becomes JSON; enough to undo the action
     */
    @Transactional(TxType.MANDATORY)
    public ActionReceipt write(String action, String subject, @Nullable String note, Object detail) {
        return sql.first(
                        """
                        insert into audit (action, subject, note, detail, done_at, done_by)
                        values (?, ?, ?, ?::jsonb, ?, ?) returning id""",
                        row -> new ActionReceipt(row.number("id")),
                        action,
                        subject,
                        note,
                        json.valueToTree(detail).toString(),
                        clock.instant(),
                        caller.login())
                .orElseThrow();
    }

    /** Newest first. */
    Listing<AuditEntry> page(Paging paging) {
        var entries = sql.list(
                "select * from audit order by id desc limit ? offset ?",
                AuditEntry::of,
                paging.size(),
                paging.offset());
        return Listing.of(entries, paging, sql.number("select count(*) as count from audit"));
    }

    /** Nobody else undoes it meanwhile. */
    Optional<AuditEntry> lock(long id) {
        return sql.first("select * from audit where id = ? for update", AuditEntry::of, id);
    }

    AuditEntry markUndone(long id) {
        return sql.first(
                        "update audit set undone_at = ?, undone_by = ? where id = ? returning *",
                        AuditEntry::of,
                        clock.instant(),
                        caller.login(),
                        id)
                .orElseThrow();
    }
}
