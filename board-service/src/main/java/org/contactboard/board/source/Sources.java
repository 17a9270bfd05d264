package org.contactboard.board.source;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactboard.board.source.ProductShares.Share;
import org.contactboard.board.source.SourceStatus.Today;
import org.contactboard.board.sql.ResultRow;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** How the sources are, as of now. */
@Singleton
final class Sources {

    private record Arrived(Today today, Instant newestAt) {}

    private final KnownSources sources;
    private final ProductShares shares;
    private final Sql sql;
    private final ArrivalClock clock;

    Sources(KnownSources sources, ProductShares shares, Sql sql, ArrivalClock clock) {
        this.sources = sources;
        this.shares = shares;
        this.sql = sql;
        this.clock = clock;
    }

    /** The gravest state first, then by name. */
    List<SourceStatus> list() {
        var today = today();
        var share = shares.bySource();
        return sources.list().stream()
                .map(it -> status(it, today.get(it.name()), share.getOrDefault(it.name(), Share.NONE)))
                .sorted((a, b) -> a.state().compareTo(b.state()))
                .toList();
    }

    private SourceStatus status(KnownSource it, @Nullable Arrived arrived, Share share) {
        var newest = newer(it.newestAt(), arrived == null ? null : arrived.newestAt());
        return new SourceStatus(
                it.name(),
                it.kind(),
                it.state(newest, clock.now()),
                clock.shown(newest),
                it.isSilent(newest) ? clock.shown(it.silentSince()) : null,
                Optional.ofNullable(it.usualGap()).map(gap -> gap.toSeconds()).orElse(null),
                it.usualDelaySeconds(),
                it.lag(),
                arrived == null ? Today.NOTHING : arrived.today(),
                share.contacts(),
                share.withoutProduct(),
                it.recordUrl());
    }

    private static @Nullable Instant newer(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private Map<String, Arrived> today() {
        var today = new HashMap<String, Arrived>();
        sql.list("""
                with item as (
                    select source, received_at, case
                        when outcome = 'rejected' then 'rejected'
                        when outcome = 'applied' and reason in ('phone', 'face-to-face') then 'counted'
                        when outcome = 'applied' and reason in ('appointment', 'waiting', 'unmatched') then reason
                        when outcome = 'filtered' and reason in ('written', 'not-held') then reason
                        else 'other' end as became
                    from intake where received_at >= ?)
                select source, max(received_at) as newest_at, count(*) as received,
                       count(*) filter (where became = 'counted') as counted,
                       count(*) filter (where became = 'appointment') as appointments,
                       count(*) filter (where became = 'written') as written,
                       count(*) filter (where became = 'not-held') as not_held,
                       count(*) filter (where became = 'waiting') as waiting,
                       count(*) filter (where became = 'unmatched') as unmatched,
                       count(*) filter (where became = 'rejected') as rejected,
                       count(*) filter (where became = 'other') as other
                from item group by source""", row -> today.put(row.text("source"), arrived(row)), clock.startOfToday());
        return today;
    }

    private static Arrived arrived(ResultRow row) throws SQLException {
        var today = new Today(
                row.number("received"),
                row.number("counted"),
                row.number("appointments"),
                row.number("written"),
                row.number("not_held"),
                row.number("waiting"),
                row.number("unmatched"),
                row.number("rejected"),
                row.number("other"));
        return new Arrived(today, row.instant("newest_at"));
    }
}
