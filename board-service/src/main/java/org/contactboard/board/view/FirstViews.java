package org.contactboard.board.view;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** With which view everybody begins. */
@Singleton
final class FirstViews {

    private final Sql sql;

    FirstViews(Sql sql) {
        this.sql = sql;
    }

    /** For what a caller answers; a login that several employees have says nothing. */
    private record Answering(
            @Nullable String accountManager, @Nullable String product) {}

    FirstView of(String login) {
        var answering = answering(login);
        return FirstViewRule.of(chosen(login).orElse(null), answering.accountManager(), answering.product());
    }

    void choose(String login, @Nullable String view) {
        if (view == null) {
            sql.update("delete from first_view where login = ?", login);
        } else {
            sql.update("""
                    insert into first_view (login, view_id) values (?, ?)
                    on conflict (login) do update set view_id = excluded.view_id
                    """, login, view);
        }
    }

    private Optional<View> chosen(String login) {
        return sql.first("""
                select v.* from first_view f join board_view v on v.id = f.view_id
                where f.login = ? and (v.shared or v.owner = f.login)
                """, View::of, login);
    }

    private Answering answering(String login) {
        return sql.first("""
                        with employee_of_login as (
                            select distinct coalesce(same_as, id) as id from employee where lower(login) = lower(?)),
                        caller as (
                            select e.id from employee e join employee_of_login l on l.id = coalesce(e.same_as, e.id)
                            where (select count(*) from employee_of_login) = 1)
                        select (select l.id from employee_of_login l
                                where exists (select from customer c join caller on caller.id = c.account_manager_id
                                              where c.visible)) as account_manager,
                               (select id from product where manager_id in (select id from caller)
                                order by position, id limit 1) as product
                        """, row -> new Answering(row.textOrNull("account_manager"), row.textOrNull("product")), login)
                .orElseThrow();
    }
}
