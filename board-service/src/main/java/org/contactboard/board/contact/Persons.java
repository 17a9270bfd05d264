package org.contactboard.board.contact;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.contactboard.board.contact.ContactEdit.Spoken;
import org.contactboard.board.sql.Sql;
import org.contactboard.board.time.Micros;

/** The persons at our customers. */
@Singleton
final class Persons {

    private final Sql sql;
    private final Micros micros;

    Persons(Sql sql, Micros micros) {
        this.sql = sql;
        this.micros = micros;
    }

    /** Of the customer itself, or shared by its group. */
    boolean isOf(String customer, String person) {
        return sql.number("""
                        select count(*) as count from person p join customer c on c.id = p.customer_id
                        where p.id = ? and (coalesce(c.same_as, c.id) = ? or exists (
                            select from customer_group g join customer m on m.group_id = g.id
                            where g.shared_person_id = p.id and coalesce(m.same_as, m.id) = ?))
                        """, person, customer, customer) > 0;
    }

    /** The person's id; who has a new name or number is made, the same for the same name and number. */
    String idOf(String customer, Spoken person) {
        if (person.id() != null) {
            return person.id();
        }
        if (person.phone() == null) {
            var known = known(customer, String.valueOf(person.name()));
            if (known.isPresent()) {
                return known.get();
            }
        }
        var words = String.join("\n", customer, String.valueOf(person.name()), String.valueOf(person.phone()));
        var id = UUID.nameUUIDFromBytes(words.getBytes(UTF_8)).toString();
        sql.update("""
                insert into person (id, customer_id, name, phone, name_at, phone_at)
                select ?, ?, ?, ?, array[told.at], array[told.at] from (select ?::bigint as at) told
                on conflict do nothing
                """, id, customer, person.name(), person.phone(), micros.now());
        return id;
    }

    /** The only one there of that name. */
    private Optional<String> known(String customer, String name) {
        var found = sql.list("""
                select p.id from person p join customer c on c.id = p.customer_id
                where coalesce(c.same_as, c.id) = ? and lower(p.name) = lower(?) and not p.archived
                """, row -> row.text("id"), customer, name);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
