package org.contactboard.board.record;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.contactboard.board.record.Mention.Key;
import org.contactboard.board.record.Mention.Kind;
import org.contactboard.board.sql.Statements;
import org.jspecify.annotations.Nullable;

/** Writes what sources describe into the contact model, and gathers what became known and which rows it touches. */
@Singleton
final class Descriptions {

    private final Clock clock;

    Descriptions(Clock clock) {
        this.clock = clock;
    }

    /** Applies the merged states; ids of whatever is mentioned are found or made first, in one go. */
    void apply(Connection connection, Collection<Description> descriptions, Touched touched) throws SQLException {
        var mentions = descriptions.stream().flatMap(Descriptions::mentions).toList();
        var ids = ExternalIds.resolve(connection, mentions);
        for (var it : descriptions) {
            switch (it.identity().kind()) {
                case "account" -> customer(connection, it, ids, touched);
                case "person" -> person(connection, it, ids, touched);
                case "employee" -> employee(connection, it, ids, touched);
                case "product" -> product(connection, it, ids, touched);
                case "lead" -> dated(connection, it, ids, touched, "lead", "created_on", null);
                case "satisfaction" ->
                    dated(connection, it, ids, touched, "satisfaction", "scored_on", it.text("score"));
                default ->
                    throw new IllegalArgumentException(
                            "`kind` cannot be described: " + it.identity().kind());
            }
        }
    }

    private static Stream<Mention> mentions(Description it) {
        return switch (it.identity().kind()) {
            case "account" ->
                Stream.concat(
                        Stream.of(it.self(Kind.CUSTOMER)),
                        Stream.concat(
                                Stream.ofNullable(it.other(Kind.EMPLOYEE, "accountManager")),
                                it.texts("products").stream().map(code -> code(it, code))));
            case "person" ->
                Stream.concat(Stream.of(it.self(Kind.PERSON)), Stream.ofNullable(it.other(Kind.CUSTOMER, "customer")));
            case "employee" -> Stream.of(it.self(Kind.EMPLOYEE));
            case "product" ->
                Stream.of(code(it, it.identity().recordId()), it.other(Kind.EMPLOYEE, "manager"))
                        .filter(Objects::nonNull);
            default -> Stream.ofNullable(it.other(Kind.CUSTOMER, "customer"));
        };
    }

    private static Mention code(Description it, String code) {
        return new Mention(
                Kind.PRODUCT,
                it.identity().source(),
                new Conversation.Party(code, null, null, null),
                it.state().newest());
    }

    private void customer(Connection connection, Description it, Map<Key, String> ids, Touched touched)
            throws SQLException {
        var id = Objects.requireNonNull(ids.get(it.self(Kind.CUSTOMER).key()));
        var segment = it.text("segment");
        if (segment != null) {
            Statements.execute(
                    connection,
                    "insert into segment (id, name) values (?, ?) on conflict do nothing",
                    segment,
                    segment);
        }
        var products = it.has("products")
                ? it.texts("products").stream()
                        .map(code -> ids.getOrDefault(code(it, code).key(), productId(code)))
                        .distinct()
                        .toArray(String[]::new)
                : null;
        Statements.execute(
                connection,
                """
                update customer set segment_id = coalesce(?, segment_id),
                    account_manager_id = coalesce(?, account_manager_id), agreements = coalesce(?, agreements),
                    do_not_call = case when ? then ? else do_not_call end,
                    products = coalesce(?, products), archived = archived or ? where id = ?""",
                segment,
                id(ids, it.other(Kind.EMPLOYEE, "accountManager")),
                it.text("agreements"),
                it.has("doNotCall"),
                it.isTrue("doNotCall"),
                products == null ? null : connection.createArrayOf("text", products),
                it.isTrue("deleted"),
                id);
        for (var number : it.texts("numbers")) {
            Statements.execute(
                    connection, "insert into customer_number values (?, ?) on conflict do nothing", number, id);
            touched.knowledge().number(number);
        }
        if (products != null) {
            touched.knowledge().productsOf(id);
        }
        touched.customers().add(id);
    }

    private static void person(Connection connection, Description it, Map<Key, String> ids, Touched touched)
            throws SQLException {
        var id = Objects.requireNonNull(ids.get(it.self(Kind.PERSON).key()));
        var customerId = id(ids, it.other(Kind.CUSTOMER, "customer"));
        Statements.execute(
                connection,
                "update person set role = coalesce(?, role), customer_id = coalesce(?, customer_id) where id = ?",
                it.text("role"),
                customerId,
                id);
        if (customerId != null) {
            touched.knowledge().person(it.identity().source(), it.identity().recordId());
            touched.customers().add(customerId);
        }
        var phone = it.text("phone");
        if (phone != null) {
            touched.knowledge().number(phone);
        }
        touched.customers()
                .addAll(Statements.texts(connection, "select customer_id from cell where person_id = ?", id));
    }

    private static void employee(Connection connection, Description it, Map<Key, String> ids, Touched touched)
            throws SQLException {
        var id = Objects.requireNonNull(ids.get(it.self(Kind.EMPLOYEE).key()));
        Statements.execute(
                connection, "update employee set login = coalesce(?, login) where id = ?", it.text("login"), id);
        touched.customers().addAll(Statements.texts(connection, """
                select customer_id from cell where employee_id = ?
                union select id from customer where account_manager_id = ?""", id, id));
        touched.touchHead();
    }

    private void product(Connection connection, Description it, Map<Key, String> ids, Touched touched)
            throws SQLException {
        var code = it.identity().recordId();
        var key = code(it, code).key();
        var id = ids.getOrDefault(key, productId(code));
        var managerId = id(ids, it.other(Kind.EMPLOYEE, "manager"));
        var isNew = Statements.execute(
                        connection, "insert into product (id, name) values (?, ?) on conflict do nothing", id, code)
                > 0;
        ExternalIds.join(connection, key, id);
        Statements.execute(connection, """
                update product set name = coalesce(?, name), manager_id = coalesce(?, manager_id),
                    manager_since = case when ?::text is null or manager_id is null or manager_id = ? then manager_since
                                         else ? end
                where id = ?""", it.text("name"), managerId, managerId, managerId, LocalDate.now(clock), id);
        touched.knowledge().product(it.identity().source(), code);
        if (isNew) {
            var owners = Statements.texts(connection, "select id from customer where ? = any(products)", id);
            owners.forEach(touched.knowledge()::productsOf);
            touched.customers().addAll(owners);
        }
        if (managerId != null) {
            touched.knowledge().manager(managerId);
        }
        touched.touchHead();
    }

    private static void dated(
            Connection connection,
            Description it,
            Map<Key, String> ids,
            Touched touched,
            String table,
            String day,
            @Nullable String score)
            throws SQLException {
        var customerId = id(ids, it.other(Kind.CUSTOMER, "customer"));
        Statements.execute(
                connection,
                "delete from %s where source = ? and record_id = ?".formatted(table),
                it.identity().source(),
                it.identity().recordId());
        if (customerId == null || it.text("on") == null || it.isTrue("deleted")) {
            return;
        }
        Statements.execute(
                connection,
                "insert into %s (source, record_id, customer_id, %s%s) values (?, ?, ?, ?::date%s)"
                        .formatted(
                                table, day, score == null ? "" : ", score", score == null ? "" : ", " + number(score)),
                it.identity().source(),
                it.identity().recordId(),
                customerId,
                it.text("on"));
        touched.customers().add(customerId);
    }

    /** A described product's id: its code, as it stands in addresses. */
    static String productId(String code) {
        return code.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static String number(String score) {
        return new BigDecimal(score).toPlainString();
    }

    private static @Nullable String id(Map<Key, String> ids, @Nullable Mention mention) {
        return mention == null ? null : ids.get(mention.key());
    }
}
