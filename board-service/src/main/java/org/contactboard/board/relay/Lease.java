package org.contactboard.board.relay;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.contactboard.board.sql.Sql;

/** Lets one relay work at a time: held for five seconds of the database's clock, and renewed while it works. */
@Singleton
class Lease {

    private static final String HOLDER = UUID.randomUUID().toString();
    private static final long RENEW_AFTER_NANOS = 1_000_000_000L;

    private final Sql sql;
    private boolean held;
    private long renewedAt;

    Lease(Sql sql) {
        this.sql = sql;
    }

    /** Whether this replica may relay now. */
    boolean isHeld() {
        if (!held || System.nanoTime() - renewedAt > RENEW_AFTER_NANOS) {
            renewedAt = System.nanoTime();
            held = sql.update("""
                    insert into relay_lease (name, holder, held_until)
                    values ('board-changes', ?, clock_timestamp() + interval '5 s')
                    on conflict (name) do update set holder = excluded.holder, held_until = excluded.held_until
                    where relay_lease.holder = excluded.holder or relay_lease.held_until < clock_timestamp()""", HOLDER) > 0;
        }
        return held;
    }

    /** Lets another replica take over at once. */
    void release() {
        held = false;
        sql.update("delete from relay_lease where name = 'board-changes' and holder = ?", HOLDER);
    }
}
