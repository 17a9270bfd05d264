package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contactboard.board.record.Mention.Key;
import org.contactboard.board.record.Mention.Kind;
import org.contactboard.board.sql.Unnest;

/** Customers that people joined: what is told of any of them stands at the one that stands for all. */
final class SameCustomers {

    private SameCustomers() {}

    /** The same ids, where a joined customer's is that of the one that stands for it. */
    static Map<Key, String> joined(Connection connection, Map<Key, String> ids) throws SQLException {
        var same = of(
                connection,
                ids.entrySet().stream()
                        .filter(it -> it.getKey().kind() == Kind.CUSTOMER)
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet()));
        if (same.isEmpty()) {
            return ids;
        }
        var joined = new HashMap<>(ids);
        joined.replaceAll((key, id) -> key.kind() == Kind.CUSTOMER ? same.getOrDefault(id, id) : id);
        return joined;
    }

    /** The one that stands for this customer: itself, unless somebody joined it with another. */
    static String standingFor(Connection connection, String customer) throws SQLException {
        return of(connection, List.of(customer)).getOrDefault(customer, customer);
    }

    /** For those of these customers for whom another stands: that one's id. */
    static Map<String, String> of(Connection connection, Collection<String> customers) throws SQLException {
        var same = new HashMap<String, String>();
        if (!customers.isEmpty()) {
            Unnest.of(customers)
                    .column(it -> it)
                    .query(connection, row -> same.put(row.getString(1), row.getString(2)), """
                            select id, same_as from unnest(?::text[]) as given(id) join customer using (id)
                            where same_as is not null""");
        }
        return same;
    }
}
