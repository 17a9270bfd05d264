package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.contactboard.board.sql.Unnest;

/** The customers that people chose for single contacts. */
final class Chosen {

    private Chosen() {}

    /** Our customer for those of these items for which somebody chose one. */
    static Map<Identity, String> customers(Connection connection, Collection<Identity> items) throws SQLException {
        var chosen = new HashMap<Identity, String>();
        Unnest.of(items)
                .column(Identity::source)
                .column(Identity::kind)
                .column(Identity::recordId)
                .query(
                        connection,
                        row -> chosen.put(
                                new Identity(row.getString(1), row.getString(2), row.getString(3)), row.getString(4)),
                        """
                        select source, kind, record_id, coalesce(c.same_as, c.id)
                        from unnest(?::text[], ?::text[], ?::text[]) as given(source, kind, record_id)
                        join chosen_customer using (source, kind, record_id) join customer c on c.id = customer_id""");
        return chosen;
    }
}
