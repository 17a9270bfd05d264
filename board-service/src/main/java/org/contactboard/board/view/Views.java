package org.contactboard.board.view;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.Sql;

/** All views. */
@Singleton
final class Views {

    private static final String SEEN = "from board_view where shared or owner = ?";

    private final Sql sql;

    Views(Sql sql) {
        this.sql = sql;
    }

    /** Those that the caller sees, by name. */
    List<View> page(String login, Paging paging) {
        return sql.list(
                "select * " + SEEN + " order by fold(name), id limit ? offset ?",
                View::of,
                login,
                paging.size(),
                paging.offset());
    }

    long count(String login) {
        return sql.number("select count(*) as count " + SEEN, login);
    }

    Optional<View> find(String id) {
        return sql.first("select * from board_view where id = ?", View::of, id);
    }

    /** Nobody else writes it meanwhile. */
    Optional<View> lock(String id) {
        return sql.first("select * from board_view where id = ? for update", View::of, id);
    }

    /** Whether its owner has another of that name; till the end of the transaction nobody gives one that name. */
    boolean isNameTaken(View view) {
        sql.first("select pg_advisory_xact_lock(hashtextextended('view:' || ?, 0))", _ -> "", view.owner());
        return sql.number(
                        "select count(*) as count from board_view where owner = ? and lower(name) = lower(?) and id <> ?",
                        view.owner(),
                        view.name(),
                        view.id())
                > 0;
    }

    void write(View view) {
        sql.update("""
                insert into board_view (id, owner, name, query, shared) values (?, ?, ?, ?, ?)
                on conflict (id) do update set name = excluded.name, query = excluded.query, shared = excluded.shared
                """, view.id(), view.owner(), view.name(), view.query(), view.shared());
    }

    void remove(String id) {
        sql.update("delete from board_view where id = ?", id);
    }
}
