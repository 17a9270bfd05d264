package org.contactboard.ui.employees;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An employee as the board-service tells him or her; alone it says nothing of what he or she answers for. */
record EmployeeTold(
        String id,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String login,
        @Nullable String extension,
        boolean archived,
        int accountManagerOf,
        List<Managed> products,
        List<ExternalId> externalIds,
        int joined) {

    /** A product that he or she is the manager of. */
    record Managed(String id, String name) {}

    /** What a source calls the employee. */
    record ExternalId(String source, String id) {}

    /** What a person writes of one; as a whole. */
    record Edit(
            String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String login,
            @Nullable String extension,
            boolean archived) {}

    /** Who takes over, and whether the products too. */
    record HandOver(String to, boolean products) {}

    /** What was handed over, and under which number it can be undone. */
    record HandedOver(long action, int customers, int products) {}

    @SuppressWarnings("NullAway") // JSON may leave the lists out
    EmployeeTold {
        products = products == null ? List.of() : List.copyOf(products);
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    String label() {
        return name == null ? Objects.requireNonNullElse(email, id) : name;
    }

    boolean answersForSomething() {
        return accountManagerOf > 0 || !products.isEmpty();
    }

    String productNames() {
        return products.stream().map(Managed::name).collect(Collectors.joining(", "));
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
