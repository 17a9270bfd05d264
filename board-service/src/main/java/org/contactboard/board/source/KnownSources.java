package org.contactboard.board.source;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.contactboard.board.record.ConnectorBeat;
import org.contactboard.board.sql.Sql;

/** The sources that are configured, and those that sent records in the last 30 days though they are not. */
@Singleton
final class KnownSources {

    private static final Duration MONTH = Duration.ofDays(30);

    private final Sql sql;
    private final ConnectorBeat connector;
    private final ArrivalClock arrivals;
    private final Clock clock;

    KnownSources(Sql sql, ConnectorBeat connector, ArrivalClock arrivals, Clock clock) {
        this.sql = sql;
        this.connector = connector;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** By name. During an update replicas of the connector may know different ones: half a minute counts as one beat. */
    List<KnownSource> list() {
        var silentMs = connector.sign(clock.instant()).silentMs();
        var read = silentMs != null && silentMs == 0;
        return sql.list(
                """
                select * from (
                    select s.*, coalesce(told_at > max(told_at) over () - interval '30 s', false) as configured
                    from source s) s
                where configured or newest_at > ? order by name""",
                row -> new KnownSource(
                        row.text("name"),
                        row.textOrNull("kind"),
                        row.flag("configured"),
                        read,
                        row.number("lag"),
                        row.textOrNull("record_url"),
                        row.instantOrNull("newest_at"),
                        row.instantOrNull("silent_since"),
                        row.secondsOrNull("usual_gap_seconds"),
                        row.realOrNull("usual_delay_seconds")),
                arrivals.now().minus(MONTH));
    }

    Optional<KnownSource> find(String name) {
        return list().stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
