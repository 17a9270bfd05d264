package org.contactboard.board.twin;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.contactboard.board.sql.Sql;

/** What people wrote of the customer that leaves the board goes to the other where that one has nothing of its own. */
@Singleton
final class Inheritance {

    private static final String RHYTHM = "rhythm";
    private static final String ON_BOARD = "on_board";
    private static final List<String> VALUES =
            List.of("name", "segment_id", "account_manager_id", "agreements", "products", "group_id");

    private final Sql sql;

    Inheritance(Sql sql) {
        this.sql = sql;
    }

    /** Returns what was given. */
    List<String> give(String gone, String into) {
        var given = new ArrayList<String>();
        for (var value : VALUES) {
            note(given, value, sql.update("""
                    update customer i set %1$s = g.%1$s from customer g
                    where i.id = ? and g.id = ? and i.%1$s is null and g.%1$s is not null""".formatted(value), into, gone));
        }
        note(given, ON_BOARD, sql.update("""
                update customer i set on_board = true from customer g
                where i.id = ? and g.id = ? and g.on_board and not i.on_board""", into, gone));
        note(given, RHYTHM, sql.update("""
                insert into rhythm (scope, scope_id, valid_from, green, orange)
                select scope, ?, valid_from, green, orange from rhythm r where scope = 'CUSTOMER' and scope_id = ?
                and not exists (select from rhythm own where own.scope = 'CUSTOMER' and own.scope_id = ?)""", into, gone, into));
        return given;
    }

    /** What was written of it since stays. */
    void takeBack(String gone, String into, Collection<String> given) {
        for (var value : VALUES) {
            if (given.contains(value)) {
                sql.update("""
                        update customer i set %1$s = null from customer g
                        where i.id = ? and g.id = ? and i.%1$s = g.%1$s""".formatted(value), into, gone);
            }
        }
        if (given.contains(ON_BOARD)) {
            sql.update("update customer set on_board = false where id = ?", into);
        }
        if (given.contains(RHYTHM)) {
            sql.update("""
                    delete from rhythm r using rhythm g where r.scope = 'CUSTOMER' and r.scope_id = ?
                    and g.scope = 'CUSTOMER' and g.scope_id = ? and g.valid_from = r.valid_from
                    and g.green::text = r.green::text and g.orange::text = r.orange::text""", into, gone);
        }
    }

    private static void note(List<String> given, String value, int changed) {
        if (changed > 0) {
            given.add(value);
        }
    }
}
