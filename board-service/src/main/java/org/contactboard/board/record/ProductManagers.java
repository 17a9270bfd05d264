package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.board.sql.Statements;
import org.contactboard.board.sql.Unnest;

/** Who answered for which product on which days: a new manager does not take the conversations of the one before. */
final class ProductManagers {

    private ProductManagers() {}

    static List<ProductRule.Managed> all(Connection connection) throws SQLException {
        return Unnest.of(List.of())
                .query(
                        connection,
                        row -> new ProductRule.Managed(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class)),
                        """
                        select m.product_id, coalesce(e.same_as, e.id), m.since, m.until
                        from (select *, lead(since, 1, 'infinity') over (partition by product_id order by since) as until
                              from product_manager) m
                        join employee e on e.id = m.manager_id""");
    }

    /**
     * Keeps from when on the product's manager is who it is now; its first one holds from the day that the product says, or
     * always. Returns whose conversations are to be placed again: of who answered for it until now, and of who does; nobody's when that is the same.
     */
    static List<String> keep(Connection connection, String productId, LocalDate today) throws SQLException {
        return Statements.texts(connection, """
                with former as (
                    select since, manager_id from product_manager where product_id = ? order by since desc limit 1),
                kept as (
                    insert into product_manager (product_id, since, manager_id)
                    select p.id, case when f.since is null then coalesce(p.manager_since, '-infinity') else ?::date end,
                           p.manager_id
                    from product p left join former f on true
                    where p.id = ? and p.manager_id is distinct from f.manager_id
                    on conflict (product_id, since) do update set manager_id = excluded.manager_id returning product_id)
                select coalesce(same_as, id) from employee where exists (select from kept) and id in (
                    select manager_id from former union select manager_id from product where id = ?)""", productId, today, productId, productId);
    }
}
