package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.contactboard.board.record.Mention.Key;
import org.contactboard.board.record.Mention.Kind;
import org.contactboard.board.sql.Statements;

/** A product that a source describes: a column of the board. A code that is only mentioned never makes one. */
final class DescribedProduct {

    private DescribedProduct() {}

    static void write(Connection connection, Description it, Map<Key, String> ids, Touched touched, LocalDate today)
            throws SQLException {
        if (it.isTrue("deleted")) {
            return; // what was said about it keeps its column, and a code that is unknown gets none
        }
        var code = it.identity().recordId();
        var key = it.product(code).key();
        var id = ids.getOrDefault(key, id(code));
        var managerId = it.idOf(Kind.EMPLOYEE, "manager", ids);
        var isNew = Statements.execute(
                        connection, "insert into product (id, name) values (?, ?) on conflict do nothing", id, code)
                > 0;
        ExternalIds.join(connection, key, id);
        Statements.execute(connection, """
                update product set name = coalesce(?, name), manager_id = coalesce(?, manager_id),
                    manager_since = case when ?::text is null or manager_id is null or manager_id = ? then manager_since
                                         else ? end
                where id = ?""", it.text("name"), managerId, managerId, managerId, today, id);
        touched.knowledge().product(it.identity().source(), code);
        if (isNew) {
            var owners = Statements.texts(connection, "select id from customer where ? = any(products)", id);
            owners.forEach(touched.knowledge()::productsOf);
            touched.customers().addAll(owners);
            touched.customers()
                    .addAll(Statements.texts(connection, "select id from customer where visible and products is null"));
        }
        if (managerId != null) {
            ProductManagers.keep(connection, id, today).forEach(touched.knowledge()::employee);
        }
        touched.touchHead();
    }

    /** Its id: its code, as it stands in addresses. */
    static String id(String code) {
        return code.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
