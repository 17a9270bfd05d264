package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.contactboard.board.record.Conversation.Party;
import org.contactboard.board.record.Mention.Key;
import org.contactboard.board.record.Mention.Kind;
import org.contactboard.board.sql.Unnest;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the names and numbers that sources tell with their ids: value by value the newest revision wins, in any order of
 * arrival, and what an event does not tell it does not touch.
 */
final class Names {

    private static final List<Column> COLUMNS = List.of(
            new Column(Kind.CUSTOMER, "name", Party::name),
            new Column(Kind.PERSON, "name", Party::name),
            new Column(Kind.PERSON, "phone", Party::number),
            new Column(Kind.EMPLOYEE, "name", Party::name),
            new Column(Kind.EMPLOYEE, "phone", Party::number),
            new Column(Kind.EMPLOYEE, "email", Party::email),
            new Column(Kind.EMPLOYEE, "extension", Party::extension));

    private Names() {}

    /** A value that is not the one that stood there. */
    record Change(
            Kind kind, String column, String id, @Nullable String before, String value) {}

    private record Column(Kind kind, String name, Function<Party, @Nullable String> value) {}

    private record Value(String id, String text, Revision revision) {

        boolean outranks(Value other) {
            var order = revision.compareTo(other.revision());
            return order > 0 || (order == 0 && text.compareTo(other.text()) > 0);
        }
    }

    /** Writes what these mentions tell, and returns what really changed. */
    static List<Change> tell(Connection connection, Collection<Mention> mentions) throws SQLException {
        var ids = ExternalIds.resolve(connection, mentions);
        var changes = new ArrayList<Change>();
        for (var column : COLUMNS) {
            changes.addAll(write(connection, column, newest(column, mentions, ids)));
        }
        return changes;
    }

    private static Collection<Value> newest(Column column, Collection<Mention> mentions, Map<Key, String> ids) {
        var newest = new HashMap<String, Value>();
        for (var mention : mentions) {
            var id = ids.get(mention.key());
            var text = column.value().apply(mention.party());
            if (mention.kind() == column.kind() && id != null && text != null) {
                newest.merge(id, new Value(id, text, mention.revision()), (a, b) -> b.outranks(a) ? b : a);
            }
        }
        return newest.values();
    }

    private static List<Change> write(Connection connection, Column column, Collection<Value> values)
            throws SQLException {
        if (values.isEmpty()) {
            return List.of();
        }
        var changes = new ArrayList<Change>();
        Unnest.of(values)
                .column(Value::id)
                .column(Value::text)
                .column(it -> it.revision().stored())
                .query(
                        connection,
                        row -> row.getBoolean(3)
                                && changes.add(new Change(
                                        column.kind(),
                                        column.name(),
                                        row.getString(1),
                                        row.getString(4),
                                        row.getString(2))),
                        """
                        update %1$s t set %2$s = g.value, %2$s_at = g.at::bigint[]
                        from (select * from unnest(?::text[], ?::text[], ?::text[]) order by 1) as g(id, value, at)
                        where t.id = g.id
                        and (g.at::bigint[], g.value collate "C") > (t.%2$s_at, coalesce(t.%2$s, '') collate "C")
                        returning t.id, t.%2$s, old.%2$s is distinct from new.%2$s, old.%2$s""".formatted(column.kind().stored(), column.name()));
        return changes;
    }
}
