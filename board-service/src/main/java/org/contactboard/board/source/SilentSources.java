package org.contactboard.board.source;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.contactboard.board.sql.Sql;

/** The sources that send nothing though they usually would, for whoever tells the open boards. */
@Singleton
public class SilentSources {

    /** Since when is the moment of its newest record. */
    public record SilentSource(String source, Instant since) {}

    private final Sql sql;
    private final ArrivalClock clock;

    SilentSources(Sql sql, ArrivalClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The longest silent first. */
    public List<SilentSource> list() {
        return sql.list(
                "select name, silent_since from source where silent_since >= newest_at order by silent_since, name",
                row -> new SilentSource(
                        row.text("name"), Objects.requireNonNull(clock.shown(row.instant("silent_since")))));
    }
}
