package org.contactboard.board.source;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.contactboard.board.sql.Sql;

/** How many records came in of each source by the minute, and what follows of the newest and of the usual delay. */
@Singleton
final class SourceMinutes {

    /** As long as a week's comparison, and a month's sums, need them. */
    static final Duration KEPT = Duration.ofDays(35);

    private final Sql sql;

    SourceMinutes(Sql sql) {
        this.sql = sql;
    }

    /**
     * Counts what came in since a moment; what was counted before comes out the same. What people record by hand is none;
     * what is two hours old when it comes in is back-fill, and tells nothing of the delay or of the rhythm.
     */
    void count(Instant since) {
        var from = since.truncatedTo(ChronoUnit.MINUTES);
        sql.update("""
                insert into source_minute as m (source, minute, received, fresh)
                select source, date_trunc('minute', received_at), count(*),
                       bool_or(extract(epoch from received_at) - revision_at / 1e6 < 7200)
                from intake where received_at >= ? and source <> 'board' group by 1, 2 order by 1, 2
                on conflict (source, minute) do update set received = excluded.received, fresh = excluded.fresh
                where (m.received, m.fresh) <> (excluded.received, excluded.fresh)""", from);
        sql.update("""
                insert into source as s (name, newest_at, usual_delay_seconds)
                select m.source, max(received_at), percentile_cont(0.5) within group (order by delay)
                    filter (where outcome <> 'rejected' and delay > 0 and delay < 7200)
                from (select distinct source from source_minute where minute >= ?) m
                cross join lateral (
                    select received_at, outcome,
                           extract(epoch from received_at)::double precision - revision_at / 1e6 as delay
                    from intake where source = m.source and received_at >= ? order by received_at desc limit 50) newest
                group by m.source order by m.source
                on conflict (name) do update set
                    newest_at = greatest(s.newest_at, excluded.newest_at),
                    usual_delay_seconds = coalesce(excluded.usual_delay_seconds, s.usual_delay_seconds)
                where s.newest_at is null or s.newest_at < excluded.newest_at
                or s.usual_delay_seconds is distinct from coalesce(excluded.usual_delay_seconds, s.usual_delay_seconds)""", from, from);
    }

    /** Of each source its latest stay, however old: one that has been silent for long is not a new one. */
    void prune(Instant now) {
        sql.update("""
                delete from source_minute m using (
                    select name, (select minute from source_minute where source = name order by minute desc
                                  offset ? limit 1) as latest
                    from source) s
                where m.source = s.name and m.minute < least(?, s.latest) and s.latest is not null
                """, SilenceRule.MINUTES - 1, now.minus(KEPT));
    }

    /** The latest minutes with records; without those of back-fill only, where there are others. */
    List<Instant> latest(String source, int many) {
        return sql.list("""
                select m.minute from source_minute m, (
                    select ?::text as source, exists (select from source_minute where source = ? and fresh) as any_fresh) s
                where m.source = s.source and (m.fresh or not s.any_fresh) order by m.minute desc limit ?
                """, row -> row.instant("minute"), source, source, many);
    }

    Optional<Instant> first(String source) {
        return sql.first(
                "select minute from source_minute where source = ? order by minute limit 1",
                row -> row.instant("minute"),
                source);
    }

    boolean came(String source, Instant after, Instant until) {
        return sql.first(
                        "select 1 as found from source_minute where source = ? and minute > ? and minute <= ? limit 1",
                        row -> row.integer("found"),
                        source,
                        after,
                        until)
                .isPresent();
    }
}
