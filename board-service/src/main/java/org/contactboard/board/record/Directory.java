package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import org.jspecify.annotations.Nullable;

/** What a batch of conversations refers to, in our ids; read with a handful of set-based statements. */
record Directory(
        Map<Key, String> ids,
        Map<String, String> customerByNumber,
        Map<String, String> customerByPerson,
        Map<String, List<String>> productsOf,
        List<ProductRule.Managed> managed) {

    static Directory load(Connection connection, Collection<Told> told) throws SQLException {
        var mentions = told.stream().flatMap(Directory::mentions).toList();
        var ids = ExternalIds.resolve(connection, mentions);
        var byNumber = byNumber(connection, numbers(told));
        var byPerson = pairs(connection, persons(told, ids), """
                select id, customer_id from unnest(?::text[]) as given(id) join person using (id)
                where customer_id is not null""");
        var customers = Stream.of(
                        ids.entrySet().stream()
                                .filter(it -> it.getKey().kind() == Kind.CUSTOMER)
                                .map(Map.Entry::getValue),
                        byNumber.values().stream(),
                        byPerson.values().stream())
                .flatMap(it -> it)
                .collect(Collectors.toSet());
        return new Directory(ids, byNumber, byPerson, productsOf(connection, customers), managed(connection));
    }

    /** Our customers for these parties; by id, else by number, else by the person that was spoken with. */
    Set<String> customers(String source, Conversation conversation) {
        var found = new LinkedHashSet<String>();
        conversation.customers().forEach(party -> addIfKnown(found, customer(source, party)));
        var person = conversation.contactPerson();
        if (found.isEmpty() && person != null) {
            var personId = person(source, person);
            addIfKnown(found, personId == null ? null : customerByPerson.get(personId));
            if (found.isEmpty() && person.number() != null) {
                addIfKnown(found, customerByNumber.get(person.number()));
            }
        }
        return found;
    }

    private @Nullable String customer(String source, Party party) {
        if (party.id() != null) {
            return ids.get(new Key(Kind.CUSTOMER, source, party.id()));
        }
        return party.number() == null ? null : customerByNumber.get(party.number());
    }

    @Nullable
    String person(String source, @Nullable Party party) {
        return party == null || party.id() == null ? null : ids.get(new Key(Kind.PERSON, source, party.id()));
    }

    @Nullable
    String employee(String source, @Nullable Party party) {
        return party == null || party.id() == null ? null : ids.get(new Key(Kind.EMPLOYEE, source, party.id()));
    }

    List<String> products(String source, Conversation conversation, String customerId) {
        return ProductRule.products(
                conversation.products(),
                codes(source, conversation),
                employee(source, conversation.employee()),
                conversation.day(),
                managed,
                productsOf.get(customerId));
    }

    Map<String, String> codes(String source, Conversation conversation) {
        var known = new HashMap<String, String>();
        for (var code : conversation.products()) {
            var productId = ids.get(new Key(Kind.PRODUCT, source, code));
            if (productId != null) {
                known.put(code, productId);
            }
        }
        return known;
    }

    private static void addIfKnown(Set<String> found, @Nullable String id) {
        if (id != null) {
            found.add(id);
        }
    }

    private static Stream<Mention> mentions(Told told) {
        var conversation = told.conversation();
        return Stream.of(
                        conversation.customers().stream().flatMap(it -> ExternalIds.mention(Kind.CUSTOMER, told, it)),
                        ExternalIds.mention(Kind.PERSON, told, conversation.contactPerson()),
                        ExternalIds.mention(Kind.EMPLOYEE, told, conversation.employee()),
                        conversation.products().stream()
                                .flatMap(
                                        it -> ExternalIds.mention(Kind.PRODUCT, told, new Party(it, null, null, null))))
                .flatMap(it -> it);
    }

    private static Set<String> numbers(Collection<Told> told) {
        return told.stream()
                .flatMap(it -> Stream.concat(
                        it.conversation().customers().stream().filter(party -> party.id() == null),
                        Stream.ofNullable(it.conversation().contactPerson())))
                .map(Party::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<String> persons(Collection<Told> told, Map<Key, String> ids) {
        return told.stream()
                .filter(it -> it.conversation().customers().isEmpty()
                        && it.conversation().contactPerson() != null
                        && it.conversation().contactPerson().id() != null)
                .map(it -> ids.get(new Key(
                        Kind.PERSON,
                        it.identity().source(),
                        String.valueOf(it.conversation().contactPerson().id()))))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Only numbers that belong to one customer; a shared number matches nobody. */
    private static Map<String, String> byNumber(Connection connection, Set<String> numbers) throws SQLException {
        return pairs(connection, numbers, """
                select number, min(customer_id) from (
                    select given.number, n.customer_id from unnest(?::text[]) as given(number)
                        join customer_number n using (number)
                    union
                    select given.number, p.customer_id from unnest(?::text[]) as given(number)
                        join person p on p.phone = given.number where p.customer_id is not null) known
                group by number having count(*) = 1""", 2);
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

    private static Map<String, List<String>> productsOf(Connection connection, Set<String> customers)
            throws SQLException {
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

    private static List<ProductRule.Managed> managed(Connection connection) throws SQLException {
        return Unnest.of(List.of())
                .query(
                        connection,
                        row -> new ProductRule.Managed(
                                row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)),
                        """
                        select id, manager_id, coalesce(manager_since, '-infinity') from product
                        where manager_id is not null""");
    }
}
