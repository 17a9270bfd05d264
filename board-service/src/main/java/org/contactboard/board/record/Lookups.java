package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.board.record.Conversation.Party;
import org.contactboard.board.record.Mention.Key;
import org.contactboard.board.record.Mention.Kind;
import org.contactboard.board.sql.Unnest;

/** What a {@link Directory} reads beside external ids: whose number, whose person, which products. */
final class Lookups {

    private Lookups() {}

    static Set<String> numbers(Collection<Told> told) {
        return told.stream()
                .flatMap(it -> Stream.concat(
                        it.conversation().customers().stream()
                                .filter(party -> party.id() == null)
                                .map(Party::number),
                        Stream.ofNullable(it.conversation().number())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    static Set<String> persons(Collection<Told> told, Map<Key, String> ids) {
        return told.stream()
                .filter(it -> !it.conversation().namesCustomer()
                        && it.conversation().contactPerson() != null
                        && it.conversation().contactPerson().id() != null)
                .map(it -> ids.get(new Key(
                        Kind.PERSON,
                        it.identity().source(),
                        String.valueOf(it.conversation().contactPerson().id()))))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * Only numbers that belong to one customer; a shared number matches nobody, unless a person decided whose it is.
     * Archived customers, and persons who left, do not share: they are found, and keep their contacts, only by a number
     * that nobody else has.
     */
    static Map<String, String> byNumber(Connection connection, Set<String> numbers) throws SQLException {
        return pairs(connection, numbers, """
                select number, min(customer_id) from (
                    select known.number, known.customer_id,
                           rank() over (partition by known.number order by c.archived, left_there, not known.decided) as rank
                    from (
                        select given.number, coalesce(o.same_as, o.id) as customer_id, bool_or(given.decided) as decided,
                               bool_and(given.left_there) as left_there
                        from (
                            select given.number, n.customer_id, n.decided, false as left_there
                                from unnest(?::text[]) as given(number)
                                join customer_number n using (number)
                            union all
                            select given.number, p.customer_id, false, p.archived from unnest(?::text[]) as given(number)
                                join person p on p.phone = given.number) given
                        join customer o on o.id = given.customer_id group by 1, 2) known
                    join customer c on c.id = known.customer_id) ranked
                where rank = 1 group by number having count(*) = 1""", 2);
    }

    /** The only person of a customer with that number; who left has it no more once another one has. */
    static Map<Reached, String> personByNumber(Connection connection, Set<String> numbers) throws SQLException {
        var persons = new HashMap<Reached, String>();
        if (!numbers.isEmpty()) {
            Unnest.of(numbers)
                    .column(it -> it)
                    .query(
                            connection,
                            row -> persons.put(new Reached(row.getString(1), row.getString(2)), row.getString(3)),
                            """
                            select number, customer_id, min(id) from (
                                select number, coalesce(c.same_as, c.id) as customer_id, p.id,
                                       rank() over (partition by number, coalesce(c.same_as, c.id) order by p.archived)
                                           as rank
                                from unnest(?::text[]) as given(number)
                                join person p on p.phone = number join customer c on c.id = p.customer_id) ranked
                            where rank = 1 group by 1, 2 having count(*) = 1""");
        }
        return persons;
    }

    /** A number, and the customer at which somebody is reached under it. */
    record Reached(String number, String customerId) {}

    /** Our customers of these persons. */
    static Map<String, String> byPerson(Connection connection, Set<String> persons) throws SQLException {
        return pairs(connection, persons, """
                select p.id, coalesce(c.same_as, c.id) from unnest(?::text[]) as given(id) join person p using (id)
                join customer c on c.id = p.customer_id""");
    }

    private static Map<String, String> pairs(Connection connection, Set<String> keys, String sql) throws SQLException {
        return pairs(connection, keys, sql, 1);
    }

    private static Map<String, String> pairs(Connection connection, Set<String> keys, String sql, int times)
            throws SQLException {
        var pairs = new HashMap<String, String>();
        if (!keys.isEmpty()) {
            var statement = Unnest.of(keys);
            for (var i = 0; i < times; i++) {
                statement.column(it -> it);
            }
            statement.query(connection, row -> pairs.put(row.getString(1), row.getString(2)), sql);
        }
        return pairs;
    }

    static Map<String, List<String>> productsOf(Connection connection, Set<String> customers) throws SQLException {
        var products = new HashMap<String, List<String>>();
        Unnest.of(customers)
                .column(it -> it)
                .query(
                        connection,
                        row -> products.put(row.getString(1), Arrays.asList((String[])
                                row.getArray(2).getArray())),
                        """
                        select customer.id, products from unnest(?::text[]) as given(id) join customer using (id)
                        where cardinality(products) <> 1
                        or exists (select 1 from product where product.id = customer.products[1])""");
        return products;
    }

    /** What people said once for all, by number and by employee. */
    record Rules(Map<String, String> byNumber, Map<String, String> byEmployee) {}

    /** Of two for what is one employee by now, that of the one who stands for both. */
    static Rules rules(Connection connection, Set<String> numbers) throws SQLException {
        var byNumber = pairs(connection, numbers, """
                select value, product_id from unnest(?::text[]) as given(value) join product_rule using (value)
                where by = 'NUMBER'""");
        var byEmployee = new HashMap<String, String>();
        Unnest.of(List.of()).query(connection, row -> byEmployee.put(row.getString(1), row.getString(2)), """
                select coalesce(e.same_as, e.id), r.product_id from product_rule r join employee e on e.id = r.value
                where r.by = 'EMPLOYEE' order by e.same_as is null, e.id""");
        return new Rules(byNumber, byEmployee);
    }
}
