package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.contactboard.board.sql.Unnest;
import org.jspecify.annotations.Nullable;

/** The groups that share a person, each with its customers: of joined ones the one that stands for them. */
final class SharedPersons {

    private SharedPersons() {}

    /** By person, by group. */
    static Map<String, Map<String, Set<String>>> groups(Connection connection, Set<String> persons)
            throws SQLException {
        var groups = new HashMap<String, Map<String, Set<String>>>();
        if (!persons.isEmpty()) {
            Unnest.of(persons)
                    .column(it -> it)
                    .query(
                            connection,
                            row -> groups.computeIfAbsent(row.getString(1), _ -> new HashMap<>())
                                    .computeIfAbsent(row.getString(2), _ -> new TreeSet<>())
                                    .add(row.getString(3)),
                            """
                            select g.shared_person_id, g.id, coalesce(c.same_as, c.id) from unnest(?::text[]) as given(id)
                            join customer_group g on g.shared_person_id = given.id join customer c on c.group_id = g.id""");
        }
        return groups;
    }

    /** Those of one person. */
    static Collection<Set<String>> of(Map<String, Map<String, Set<String>>> groups, @Nullable String person) {
        return person == null ? Set.of() : groups.getOrDefault(person, Map.of()).values();
    }
}
