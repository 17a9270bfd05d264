package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contactboard.board.sql.Unnest;
import org.jspecify.annotations.Nullable;

/**
 * From which day on products take no conversations: what was said before stays theirs, what is said later stands where it
 * would if they were not there.
 */
record ArchivedProducts(Map<String, LocalDate> since) {

    static ArchivedProducts all(Connection connection) throws SQLException {
        var since = new HashMap<String, LocalDate>();
        Unnest.of(List.of())
                .query(
                        connection,
                        row -> since.put(row.getString(1), row.getObject(2, LocalDate.class)),
                        "select id, archived_on from product where archived_on is not null");
        return new ArchivedProducts(since);
    }

    /** Whether a conversation of that day may stand there. */
    boolean isOpen(String productId, LocalDate day) {
        var archived = since.get(productId);
        return archived == null || day.isBefore(archived);
    }

    Map<String, String> byCode(Map<String, String> products, LocalDate day) {
        return products.entrySet().stream()
                .filter(it -> isOpen(it.getValue(), day))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<ProductRule.Managed> managed(List<ProductRule.Managed> products, LocalDate day) {
        return products.stream().filter(it -> isOpen(it.productId(), day)).toList();
    }

    @Nullable
    List<String> products(@Nullable List<String> products, LocalDate day) {
        return products == null
                ? null
                : products.stream().filter(it -> isOpen(it, day)).toList();
    }

    ProductRule.People people(ProductRule.People said, LocalDate day) {
        return new ProductRule.People(
                open(said.ofRecord(), day), open(said.ofNumber(), day), open(said.ofEmployee(), day));
    }

    private @Nullable String open(@Nullable String productId, LocalDate day) {
        return productId != null && isOpen(productId, day) ? productId : null;
    }
}
