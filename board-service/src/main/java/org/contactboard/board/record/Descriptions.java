package org.contactboard.board.record;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.contactboard.board.record.Mention.Kind;

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
                case "account" -> DescribedCustomer.write(connection, it, ids, touched);
                case "person" -> DescribedPerson.write(connection, it, ids, touched);
                case "employee" -> DescribedEmployee.write(connection, it, ids);
                case "product" -> DescribedProduct.write(connection, it, ids, touched, LocalDate.now(clock));
                case "lead" -> DescribedDay.write(connection, it, ids, touched, "lead", "created_on", null);
                case "satisfaction" ->
                    DescribedDay.write(connection, it, ids, touched, "satisfaction", "scored_on", it.text("score"));
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
                                it.texts("products").stream().map(code -> it.product(code))));
            case "person" ->
                Stream.concat(Stream.of(it.self(Kind.PERSON)), Stream.ofNullable(it.other(Kind.CUSTOMER, "customer")));
            case "employee" -> Stream.of(it.self(Kind.EMPLOYEE));
            case "product" ->
                Stream.of(it.product(it.identity().recordId()), it.other(Kind.EMPLOYEE, "manager"))
                        .filter(Objects::nonNull);
            default -> Stream.ofNullable(it.other(Kind.CUSTOMER, "customer"));
        };
    }
}
