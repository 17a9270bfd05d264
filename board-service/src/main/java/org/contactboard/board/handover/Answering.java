package org.contactboard.board.handover;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Who answers for what, read and written. */
@Singleton
final class Answering {

    /** Of whom it was before, and since when where that is kept. */
    record Held(String id, String from, @Nullable LocalDate since) {}

    /** Somebody who may take over. */
    record Taker(String id, boolean archived) {}

    private static final String FAMILY =
            "(select e.id from employee e, (select ?::text as asked) a where e.id = asked or e.same_as = asked)";

    private final Sql sql;

    Answering(Sql sql) {
        this.sql = sql;
    }

    Optional<Taker> taker(String id) {
        return sql.first(
                "select id, archived from employee where id = ?",
                row -> new Taker(row.text("id"), row.flag("archived")),
                id);
    }

    boolean areOne(String one, String other) {
        return sql.number("""
                select count(*) as count from employee a join employee b on coalesce(a.same_as, a.id) = coalesce(b.same_as, b.id)
                where a.id = ? and b.id = ?""", one, other) > 0;
    }

    /** Locked. */
    List<Held> customers(String employee) {
        return sql.list(
                """
                select id, account_manager_id from customer
                where account_manager_id in %s and not archived and same_as is null order by id for update
                """.formatted(FAMILY), row -> new Held(row.text("id"), row.text("account_manager_id"), null), employee);
    }

    /** Locked. */
    List<Held> products(String employee) {
        return sql.list(
                """
                select id, manager_id, manager_since from product
                where manager_id in %s and archived_on is null order by id for update
                """.formatted(FAMILY),
                row -> new Held(row.text("id"), row.text("manager_id"), row.dayOrNull("manager_since")),
                employee);
    }

    void giveCustomers(List<Held> customers, String to, long micros) {
        sql.update(
                "update customer set account_manager_id = ?, edited_at = ? where id = any (?)",
                to,
                micros,
                ids(customers));
    }

    void giveProducts(List<Held> products, String to, LocalDate since, long micros) {
        sql.update(
                "update product set manager_id = ?, manager_since = ?, edited_at = ? where id = any (?)",
                to,
                since,
                micros,
                ids(products));
    }

    /** False when somebody else answers for it by now. */
    boolean giveCustomerBack(Held customer, String from, long micros) {
        return sql.update(
                        "update customer set account_manager_id = ?, edited_at = ? where id = ? and account_manager_id = ?",
                        customer.from(),
                        micros,
                        customer.id(),
                        from)
                > 0;
    }

    boolean giveProductBack(Held product, String from, long micros) {
        return sql.update("""
                        update product set manager_id = ?, manager_since = ?, edited_at = ? where id = ? and manager_id = ?
                        """, product.from(), product.since(), micros, product.id(), from) > 0;
    }

    static List<String> ids(List<Held> held) {
        return held.stream().map(Held::id).toList();
    }
}
