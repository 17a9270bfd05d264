package org.contactboard.board.imported;

import jakarta.inject.Singleton;
import org.contactboard.board.customer.Belongings;
import org.contactboard.board.customer.Customers;
import org.contactboard.board.record.BatchStep;
import org.contactboard.board.record.Knowledge;
import org.contactboard.board.sql.Sql;
import org.contactboard.board.time.Micros;

/** Joins what other systems call a customer; one that a record had made by itself goes up in it with all it had. */
@Singleton
class Joining {

    private final Sql sql;
    private final BatchStep batches;
    private final Customers customers;
    private final Belongings belongings;
    private final Micros micros;

    Joining(Sql sql, BatchStep batches, Customers customers, Belongings belongings, Micros micros) {
        this.sql = sql;
        this.batches = batches;
        this.customers = customers;
        this.belongings = belongings;
        this.micros = micros;
    }

    /** @return whether the id had no customer, or another one */
    boolean externalId(String customer, String source, String externalId) {
        var known = sql.first(
                "select target from external_id where kind = 'customer' and source = ? and external_id = ?",
                row -> row.text("target"),
                source,
                externalId);
        if (known.filter(customer::equals).isPresent()) {
            return false;
        }
        sql.update("""
                insert into external_id (kind, source, external_id, target) values ('customer', ?, ?, ?)
                on conflict (kind, source, external_id) do update set target = excluded.target
                """, source, externalId, customer);
        known.ifPresent(other -> move(other, customer));
        return true;
    }

    private void move(String other, String customer) {
        if (isEmptied(other)) {
            belongings.move(other, customer);
            for (var table : new String[] {"lead", "satisfaction", "intake"}) {
                sql.update("update %s set customer_id = ? where customer_id = ?".formatted(table), customer, other);
            }
            customers.join(other, customer, micros.now());
        }
        batches.learn(new Knowledge().productsOf(other));
    }

    /** Whether nothing names this customer any more: a record made it, and nobody has put it on the board. */
    private boolean isEmptied(String customer) {
        return sql.number("""
                        select count(*) as count from customer c where c.id = ? and not c.on_board
                        and not exists (select from external_id where kind = 'customer' and target = c.id)
                        """, customer) > 0;
    }
}
