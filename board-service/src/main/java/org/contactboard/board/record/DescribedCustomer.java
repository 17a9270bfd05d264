package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.contactboard.board.record.Mention.Key;
import org.contactboard.board.record.Mention.Kind;
import org.contactboard.board.sql.Statements;

/** An account of a CRM, written to its customer; alone it puts nobody on the board. */
final class DescribedCustomer {

    private DescribedCustomer() {}

    static void write(Connection connection, Description it, Map<Key, String> ids, Touched touched)
            throws SQLException {
        var id = Objects.requireNonNull(ids.get(it.self(Kind.CUSTOMER).key()));
        var segment = it.text("segment");
        if (segment != null) {
            Statements.execute(
                    connection,
                    "insert into segment (id, name) values (?, ?) on conflict do nothing",
                    segment,
                    segment);
        }
        var products = it.has("products")
                ? it.texts("products").stream()
                        .map(code -> ids.getOrDefault(it.product(code).key(), DescribedProduct.id(code)))
                        .distinct()
                        .toArray(String[]::new)
                : null;
        Statements.execute(
                connection,
                """
                update customer set segment_id = coalesce(?, segment_id),
                    account_manager_id = coalesce(?, account_manager_id), agreements = coalesce(?, agreements),
                    do_not_call = case when ? then ? else do_not_call end, on_board = on_board or ?,
                    products = coalesce(?, products), archived = archived or ? where id = ?""",
                segment,
                it.idOf(Kind.EMPLOYEE, "accountManager", ids),
                it.text("agreements"),
                it.has("doNotCall"),
                it.isTrue("doNotCall"),
                it.isTrue("onBoard"),
                products == null ? null : connection.createArrayOf("text", products),
                it.isTrue("deleted"),
                id);
        for (var number : it.texts("numbers")) {
            var added = Statements.execute(
                    connection, "insert into customer_number values (?, ?) on conflict do nothing", number, id);
            if (added > 0) {
                touched.knowledge().number(number);
            }
        }
        if (it.isTrue("deleted")) {
            Statements.texts(connection, "select number from customer_number where customer_id = ?", id)
                    .forEach(touched.knowledge()::number);
        }
        if (products != null) {
            touched.knowledge().productsOf(id);
        }
        touched.customers().add(id);
        touched.customers().add(SameCustomers.standingFor(connection, id));
    }
}
