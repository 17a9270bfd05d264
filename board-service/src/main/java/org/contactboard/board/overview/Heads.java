package org.contactboard.board.overview;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.contactboard.board.overview.Head.HeadGroup;
import org.contactboard.board.overview.Head.HeadProduct;
import org.contactboard.board.overview.Head.HeadSegment;
import org.contactboard.board.rhythm.Rhythm;
import org.contactboard.board.rhythm.Rhythms;
import org.contactboard.board.rhythm.Scope;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads the head of the board. */
@Singleton
public final class Heads {

    /** What the board says of itself. */
    private record Own(long version, @Nullable String agreements) {}

    private final Sql sql;
    private final Rhythms rhythms;
    private final Clock clock;

    Heads(Sql sql, Rhythms rhythms, Clock clock) {
        this.sql = sql;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    /** The version is read first, so that a head is never older than it says. */
    public Head load() {
        var board = sql.list(
                        "select version, agreements from board",
                        row -> new Own(row.number("version"), row.textOrNull("agreements")))
                .getFirst();
        var rhythm = rhythms.ofBoard();
        return new Head(
                board.version(), clock.getZone(), rhythm, board.agreements(), products(), segments(rhythm), groups());
    }

    private List<HeadProduct> products() {
        return sql.list(
                """
                select p.*, e.name as manager_name, e.phone as manager_phone
                from product p left join employee e on e.id = p.manager_id
                where p.archived_on is null order by p.position, p.id
                """,
                row -> new HeadProduct(
                        row.text("id"),
                        row.text("name"),
                        RowPerson.of(
                                row.textOrNull("manager_id"),
                                row.textOrNull("manager_name"),
                                row.textOrNull("manager_phone")),
                        row.dayOrNull("last_contact_on")));
    }

    private List<HeadGroup> groups() {
        return sql.list(
                "select id, name from customer_group order by id",
                row -> new HeadGroup(row.text("id"), row.text("name")));
    }

    private List<HeadSegment> segments(Rhythm board) {
        var own = rhythms.all(Scope.SEGMENT);
        return sql.list("select * from segment order by id", row -> {
            var rhythm = own.getOrDefault(row.text("id"), board);
            return new HeadSegment(
                    row.text("id"),
                    row.text("name"),
                    rhythm.green(),
                    rhythm.orange(),
                    row.integer("overload_count"),
                    row.integer("overload_days"),
                    row.textOrNull("agreements"));
        });
    }
}
