package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.contactboard.board.record.Mention.Key;
import org.contactboard.board.record.Mention.Kind;
import org.contactboard.board.sql.Statements;

/** A person of a CRM: whose customer is known now, and so whose conversations. */
final class DescribedPerson {

    private DescribedPerson() {}

    static void write(Connection connection, Description it, Map<Key, String> ids, Touched touched)
            throws SQLException {
        var id = Objects.requireNonNull(ids.get(it.self(Kind.PERSON).key()));
        var customerId = it.idOf(Kind.CUSTOMER, "customer", ids);
        var moved = Statements.texts(connection, """
                with moved as (
                    update person set role = coalesce(?, role), customer_id = coalesce(?, customer_id) where id = ?
                    returning phone, old.customer_id is distinct from new.customer_id as moved)
                select coalesce(phone, '') from moved where moved""", it.text("role"), customerId, id);
        for (var phone : moved) {
            touched.knowledge().person(it.identity().source(), it.identity().recordId());
            if (!phone.isEmpty()) {
                touched.knowledge().number(phone);
            }
        }
    }
}
