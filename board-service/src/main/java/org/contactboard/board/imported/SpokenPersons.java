package org.contactboard.board.imported;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The persons at customers whom a file names: those who are there, by name, or new ones. */
@Singleton
class SpokenPersons {

    /** Whom a line names. */
    record Name(String customer, String name) {

        static @Nullable Name of(PastContact contact) {
            return contact.person() == null ? null : of(contact.customer(), contact.person());
        }

        static Name of(String customer, String name) {
            return new Name(customer, name.toLowerCase(Locale.ROOT));
        }
    }

    private final Sql sql;
    private final Journal journal;

    SpokenPersons(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /** The ids of all who are named; who is not there is made. */
    Map<Name, String> of(Writing writing, Collection<PastContact> contacts) {
        var named = new LinkedHashMap<Name, PastContact>();
        contacts.forEach(it -> {
            var name = Name.of(it);
            if (name != null) {
                named.merge(name, it, (one, other) -> one.phone() == null ? other : one);
            }
        });
        var ids = find(named.keySet());
        var made = new ArrayList<ObjectNode>();
        named.forEach((name, contact) -> {
            if (!ids.containsKey(name)) {
                var id = newId(contact.customer(), String.valueOf(contact.person()), contact.phone());
                ids.put(name, id);
                made.add(journal.object()
                        .put("id", id)
                        .put("customer_id", contact.customer())
                        .put("name", contact.person())
                        .put("phone", contact.phone())
                        .<ObjectNode>set("name_at", journal.object().arrayNode().add(writing.revision()))
                        .set("phone_at", journal.object().arrayNode().add(writing.revision())));
            }
        });
        journal.write(writing, Thing.PERSON, made);
        return ids;
    }

    /** Those of whom the customer, with all whom it stands for, has one of that name. */
    Map<Name, String> find(Collection<Name> names) {
        var found = new HashMap<Name, String>();
        var wanted = List.copyOf(names);
        for (var from = 0; from < wanted.size(); from += Journal.CHUNK) {
            var chunk = wanted.subList(from, Math.min(wanted.size(), from + Journal.CHUNK));
            sql.list(
                            """
                            with given as (select * from unnest(?::text[], ?::text[]) as g(customer, name)),
                            family as (
                                select g.customer, g.name, c.id from given g join customer c on c.id = g.customer
                                union select g.customer, g.name, c.id from given g join customer c on c.same_as = g.customer)
                            select f.customer, f.name, min(p.id) as id from family f
                            join person p on p.customer_id = f.id and lower(p.name) = f.name group by 1, 2
                            """,
                            row -> Map.entry(new Name(row.text("customer"), row.text("name")), row.text("id")),
                            chunk.stream().map(Name::customer).toList(),
                            chunk.stream().map(Name::name).toList())
                    .forEach(it -> found.put(it.getKey(), it.getValue()));
        }
        return found;
    }

    /** As for one that somebody records by hand. */
    static String newId(String customer, String name, @Nullable String phone) {
        var words = String.join("\n", customer, name, String.valueOf(phone));
        return UUID.nameUUIDFromBytes(words.getBytes(UTF_8)).toString();
    }
}
