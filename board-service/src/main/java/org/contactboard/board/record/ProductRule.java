package org.contactboard.board.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides in which columns a conversation stands: its own product codes; else the product whose manager the employee
 * is, if exactly one; else the customer's only product; else General. An unknown code shows in General.
 */
final class ProductRule {

    static final String GENERAL = "general";

    private ProductRule() {}

    /** A product that an employee answers for, from a day on. */
    record Managed(String productId, String managerId, LocalDate since) {}

    /**
     * @param byCode our products for those of the codes that are known
     * @param customerProducts the products that the customer has, null when that is not known
     */
    static List<String> products(
            List<String> codes,
            Map<String, String> byCode,
            @Nullable String employeeId,
            LocalDate day,
            List<Managed> managed,
            @Nullable List<String> customerProducts) {
        if (!codes.isEmpty()) {
            var known = codes.stream()
                    .filter(byCode::containsKey)
                    .map(byCode::get)
                    .distinct()
                    .toList();
            return known.isEmpty() ? List.of(GENERAL) : known;
        }
        var own = managed.stream()
                .filter(it -> it.managerId().equals(employeeId) && !it.since().isAfter(day))
                .map(Managed::productId)
                .toList();
        if (own.size() == 1) {
            return own;
        }
        return customerProducts != null && customerProducts.size() == 1 ? customerProducts : List.of(GENERAL);
    }
}
