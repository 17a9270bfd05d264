package org.contactboard.board.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import org.contactboard.board.sql.DatabaseAway;
import org.contactboard.board.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Deletes outcomes, and the bytes of what was rejected, once they have been kept long enough; a little at a time, so that
 * records that come in wait for nothing.
 */
@Singleton
class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class);
    private static final int AT_A_TIME = 1000;

    private final Sql sql;
    private final Clock clock;
    private final Period kept;

    /** {@code kept} is in calendar days of the board's zone. */
    Forgetting(
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "contactboard.intake.kept", defaultValue = "P30D") Period kept) {
        if (kept.isZero() || kept.isNegative()) {
            throw new IllegalArgumentException("contactboard.intake.kept must be longer than nothing, not " + kept);
        }
        this.sql = sql;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(
            every = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = DatabaseAway.class)
    void run() {
        var before = clock.instant().atZone(clock.getZone()).minus(kept).toInstant();
        var all = 0;
        for (var some = forget(before); some > 0; some = forget(before)) {
            all += some;
        }
        if (all > 0) {
            LOG.infof("%d outcomes from before %s are forgotten", all, before);
        }
    }

    /** Some of those decided before this moment, and by PostgreSQL's clock, which is never moved; says how many. */
    private int forget(Instant before) {
        return sql.update("""
                with old as materialized (
                    select topic, "partition", "offset", item from intake
                    where decided_at < least(?, now() - ?::interval)
                    order by decided_at limit ? for update skip locked),
                bytes as (
                    delete from rejected r using old o where r.topic = o.topic and r."partition" = o."partition"
                    and r."offset" = o."offset" and r.item = o.item)
                delete from intake i using old o where i.topic = o.topic and i."partition" = o."partition"
                and i."offset" = o."offset" and i.item = o.item
                """, before, kept, AT_A_TIME);
    }
}
