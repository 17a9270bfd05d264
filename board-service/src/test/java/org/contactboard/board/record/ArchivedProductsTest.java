package org.contactboard.board.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchivedProductsTest {

    private static final ArchivedProducts PAY_SINCE_NOVEMBER =
            new ArchivedProducts(Map.of("pay", LocalDate.parse("2026-11-22")));

    @ParameterizedTest
    @CsvSource({
        "pay,   2026-11-21, true",
        "pay,   2026-11-22, false",
        "pay,   2026-12-01, false",
        "leave, 2026-11-22, true",
        "leave, 2026-12-01, true",
    })
    void takesWhatWasSaidBeforeThatDay(String product, LocalDate day, boolean open) {
        assertEquals(open, PAY_SINCE_NOVEMBER.isOpen(product, day));
    }

    /** By code, by manager, as the customer's only one, and where people said so. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-21, pay;leave, pay,   pay",
        "2026-11-22, leave,     leave, general",
    })
    void leavesTheOthersAsIfItWereNotThere(LocalDate day, String coded, String managed, String said) {
        var rule = PAY_SINCE_NOVEMBER;
        var managers = rule.managed(List.of(new ProductRule.Managed("pay", "m", LocalDate.MIN, LocalDate.MAX)), day);
        var people = rule.people(new ProductRule.People("pay", null, null), day);
        var codes = Map.of("P", "pay", "L", "leave");

        assertEquals(
                List.of(coded.split(";")),
                products(List.of("P", "L"), rule.byCode(codes, day), List.of(), null, day, null));
        assertEquals(
                List.of(managed),
                products(List.of(), Map.of(), managers, rule.products(List.of("leave"), day), day, null));
        assertEquals(List.of(said), products(List.of(), Map.of(), List.of(), null, day, people));
    }

    private static List<String> products(
            List<String> codes,
            Map<String, String> byCode,
            List<ProductRule.Managed> managed,
            @Nullable List<String> customers,
            LocalDate day,
            ProductRule.@Nullable People people) {
        return ProductRule.products(
                codes, byCode, "m", day, managed, customers, people == null ? ProductRule.People.SILENT : people);
    }
}
