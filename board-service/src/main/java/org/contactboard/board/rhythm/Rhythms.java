package org.contactboard.board.rhythm;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All rhythms with the day from which they hold, so that the board of any past day can be shown. */
@Singleton
public final class Rhythms {

    private final Sql sql;
    private final Clock clock;

    Rhythms(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The board's own: it always has one. */
    public Rhythm ofBoard() {
        return find(Scope.BOARD, "").orElseThrow();
    }

    public Optional<Rhythm> find(Scope scope, String id) {
        return sql.first("""
                select green, orange from rhythm
                where scope = ? and scope_id = ? and valid_from <= ?
                order by valid_from desc limit 1
                """, row -> new Rhythm(row.period("green"), row.period("orange")), scope, id, today())
                .filter(rhythm -> !rhythm.green().isZero());
    }

    /** Those that have one of their own, by their ids. */
    public Map<String, Rhythm> all(Scope scope) {
        return sql
                .list(
                        """
                        select distinct on (scope_id) scope_id, green, orange from rhythm
                        where scope = ? and valid_from <= ? order by scope_id, valid_from desc
                        """,
                        row -> Map.entry(row.text("scope_id"), new Rhythm(row.period("green"), row.period("orange"))),
                        scope,
                        today())
                .stream()
                .filter(entry -> !entry.getValue().green().isZero())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All that a scope ever had, the newest first. */
    public List<DatedRhythm> history(Scope scope, String id) {
        return sql.list(
                """
                select nullif(valid_from, '-infinity') as valid_from, green, orange from rhythm
                where scope = ? and scope_id = ? order by rhythm.valid_from desc
                """,
                row -> {
                    var green = row.period("green");
                    return new DatedRhythm(
                            row.dayOrNull("valid_from"),
                            green.isZero() ? null : green,
                            green.isZero() ? null : row.period("orange"));
                },
                scope,
                id);
    }

    /** From today on; null takes the scope's own rhythm away. What held until yesterday and holds again leaves no trace. */
    public void set(Scope scope, String id, @Nullable Rhythm rhythm) {
        var wanted = Optional.ofNullable(rhythm);
        if (find(scope, id).equals(wanted)) {
            return;
        }
        sql.update("delete from rhythm where scope = ? and scope_id = ? and valid_from = ?", scope, id, today());
        if (!find(scope, id).equals(wanted)) {
            sql.update(
                    "insert into rhythm (scope, scope_id, valid_from, green, orange) values (?, ?, ?, ?, ?)",
                    scope,
                    id,
                    today(),
                    rhythm == null ? Period.ZERO : rhythm.green(),
                    rhythm == null ? Period.ZERO : rhythm.orange());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
