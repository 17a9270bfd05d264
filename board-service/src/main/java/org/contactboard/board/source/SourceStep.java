package org.contactboard.board.source;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.contactboard.board.sql.DatabaseAway;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps what is usual for each source, and since when one is silent. Whoever does it twice comes to the same. */
@Singleton
class SourceStep {

    /** What was read later than this after Kafka took it is not counted until the next start. */
    private static final Duration RECENT = Duration.ofHours(3);

    private final SourceMinutes minutes;
    private final KnownSources sources;
    private final SourceGauges gauges;
    private final Sql sql;
    private final ArrivalClock clock;
    private Duration back = SourceMinutes.KEPT;

    SourceStep(SourceMinutes minutes, KnownSources sources, SourceGauges gauges, Sql sql, ArrivalClock clock) {
        this.minutes = minutes;
        this.sources = sources;
        this.gauges = gauges;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(
            identity = "sources",
            every = "10s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = DatabaseAway.class)
    void run() {
        var now = clock.now();
        minutes.count(now.minus(back));
        back = RECENT;
        sources.list().forEach(source -> judge(source, now));
        gauges.show(sources.list());
    }

    @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = DatabaseAway.class)
    void prune() {
        minutes.prune(clock.now());
    }

    /** Nothing is said of a source whose records wait to be read. */
    private void judge(KnownSource source, Instant now) {
        var usualGap = SilenceRule.usualGap(minutes.latest(source.name(), SilenceRule.MINUTES));
        var newestAt = source.newestAt();
        var silent = usualGap != null
                && newestAt != null
                && source.configured()
                && source.read()
                && source.lag() == 0
                && SilenceRule.isSilent(
                        usualGap,
                        minutes.first(source.name()).orElse(newestAt),
                        newestAt,
                        now,
                        clock.zone(),
                        (after, until) -> minutes.came(source.name(), after, until));
        tell(source.name(), usualGap, silent ? newestAt : null);
    }

    private void tell(String source, @Nullable Duration usualGap, @Nullable Instant silentSince) {
        var seconds = usualGap == null ? null : (double) usualGap.toSeconds();
        sql.update("""
                update source set usual_gap_seconds = ?, silent_since = ?
                where name = ? and (usual_gap_seconds, silent_since)
                    is distinct from (?::double precision, ?::timestamptz)""", seconds, silentSince, source, seconds, silentSince);
    }
}
