package org.contactboard.board.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides in which columns a conversation stands. In this order: the product that a person chose for the record; its own
 * product codes; without codes the product whose manager the employee is, if exactly one, else the customer's only product;
 * else what people said of its number; else of its employee; else General. So what people said once for all takes only what
 * would stand in General, an unknown code too.
 */
final class ProductRule {

    static final String GENERAL = "general";

    private ProductRule() {}

    /** A product that an employee answers for, or answered: from a day on, and until another day came. */
    record Managed(String productId, String managerId, LocalDate since, LocalDate until) {

        boolean isBy(@Nullable String employeeId, LocalDate day) {
            return managerId.equals(employeeId) && !since.isAfter(day) && until.isAfter(day);
        }
    }

    /** Products that people said: of the record, and once for all of its number and of its employee. */
    record People(
            @Nullable String ofRecord,
            @Nullable String ofNumber,
            @Nullable String ofEmployee) {

        static final People SILENT = new People(null, null, null);
    }

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
            @Nullable List<String> customerProducts,
            People people) {
        if (people.ofRecord() != null) {
            return List.of(people.ofRecord());
        }
        var known = codes.isEmpty()
                ? withoutCode(employeeId, day, managed, customerProducts)
                : codes.stream()
                        .filter(byCode::containsKey)
                        .map(byCode::get)
                        .distinct()
                        .toList();
        return known.isEmpty() ? List.of(onceForAll(people)) : known;
    }

    private static List<String> withoutCode(
            @Nullable String employeeId,
            LocalDate day,
            List<Managed> managed,
            @Nullable List<String> customerProducts) {
        var own = managed.stream()
                .filter(it -> it.isBy(employeeId, day))
                .map(Managed::productId)
                .toList();
        if (own.size() == 1) {
            return own;
        }
        return customerProducts != null && customerProducts.size() == 1 ? customerProducts : List.of();
    }

    private static String onceForAll(People people) {
        return Stream.of(people.ofNumber(), people.ofEmployee())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(GENERAL);
    }
}
