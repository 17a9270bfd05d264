package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.contactboard.board.record.Mention.Key;
import org.contactboard.board.record.Mention.Kind;
import org.contactboard.board.sql.Unnest;

/** Keeps the names and numbers that sources tell with their ids: the newest revision wins, in any order of arrival. */
final class Names {

    private Names() {}

    static void tell(Connection connection, Collection<Mention> mentions) throws SQLException {
        var ids = ExternalIds.resolve(connection, mentions);
        update(connection, newest(Kind.CUSTOMER, mentions, ids), """
                update customer c set name = g.name, named_at = g.at
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[]) as g(id, name, phone, email, at)
                where c.id = g.id and g.name is not null and (g.at, g.name) > (c.named_at, coalesce(c.name, ''))""");
        update(connection, newest(Kind.PERSON, mentions, ids), """
                update person p set name = coalesce(g.name, p.name), phone = coalesce(g.phone, p.phone), named_at = g.at
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[]) as g(id, name, phone, email, at)
                where p.id = g.id and (g.at, coalesce(g.name, '')) > (p.named_at, coalesce(p.name, ''))""");
        update(connection, newest(Kind.EMPLOYEE, mentions, ids), """
                update employee e set name = coalesce(g.name, e.name), phone = coalesce(g.phone, e.phone),
                    email = coalesce(g.email, e.email), named_at = g.at
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[]) as g(id, name, phone, email, at)
                where e.id = g.id and (g.at, coalesce(g.name, '')) > (e.named_at, coalesce(e.name, ''))""");
    }

    private static List<Entry<String, Mention>> newest(Kind kind, Collection<Mention> mentions, Map<Key, String> ids) {
        var newest = new HashMap<String, Mention>();
        for (var mention : mentions) {
            var id = ids.get(mention.key());
            if (mention.kind() == kind && id != null && tells(mention)) {
                newest.merge(id, mention, (a, b) -> b.revision().isAfter(a.revision()) ? b : a);
            }
        }
        return newest.entrySet().stream().sorted(Entry.comparingByKey()).toList();
    }

    private static boolean tells(Mention mention) {
        return mention.party().name() != null
                || (mention.kind() != Kind.CUSTOMER && mention.party().number() != null);
    }

    private static void update(Connection connection, List<Entry<String, Mention>> newest, String sql)
            throws SQLException {
        if (!newest.isEmpty()) {
            Unnest.of(newest)
                    .column(Entry::getKey)
                    .column(it -> it.getValue().party().name())
                    .column(it -> it.getValue().party().number())
                    .column(it -> it.getValue().party().email())
                    .column(it -> it.getValue().revision().at())
                    .execute(connection, sql);
        }
    }
}
