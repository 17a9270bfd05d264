package org.contactboard.board.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.contactboard.board.record.ProductRule.Managed;
import org.contactboard.board.record.ProductRule.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductRuleTest {

    private static final Map<String, String> BY_CODE = Map.of("PAY", "payroll", "ROS", "rostering");
    private static final List<Managed> MANAGED = List.of(
            new Managed("payroll", "ria", LocalDate.MIN, LocalDate.parse("2026-11-01")),
            new Managed("payroll", "nadia", LocalDate.parse("2026-11-01"), LocalDate.MAX),
            new Managed("rostering", "joris", LocalDate.parse("2026-01-01"), LocalDate.MAX),
            new Managed("portal", "joris", LocalDate.parse("2026-01-01"), LocalDate.MAX));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // codes, employee, day, the customer's products, expected
                "PAY,         nadia, 2026-11-20, -,                payroll",
                "PAY ROS,     nadia, 2026-11-20, -,                payroll rostering",
                "PAY PAY,     nadia, 2026-11-20, -,                payroll",
                "PAY NEW,     nadia, 2026-11-20, -,                payroll",
                "NEW,         nadia, 2026-11-20, payroll,          general",
                "-,           nadia, 2026-11-20, portal,           payroll",
                "-,           nadia, 2026-11-01, -,                payroll",
                "-,           nadia, 2026-10-31, -,                general",
                "-,           ria,   2026-10-31, -,                payroll",
                "-,           ria,   2026-11-01, -,                general",
                "-,           joris, 2026-11-20, -,                general",
                "-,           joris, 2026-11-20, portal,           portal",
                "-,           -,     2026-11-20, portal,           portal",
                "-,           -,     2026-11-20, portal payroll,   general",
                "-,           sanne, 2026-11-20, -,                general",
            })
    void takesTheFirstRuleThatHits(
            @Nullable String codes, @Nullable String employee, LocalDate day, @Nullable String has, String expected) {
        assertEquals(
                List.of(expected.split(" ")),
                ProductRule.products(
                        codes == null ? List.of() : List.of(codes.split(" ")),
                        BY_CODE,
                        employee,
                        day,
                        MANAGED,
                        has == null ? null : List.of(has.split(" ")),
                        People.SILENT));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // code, employee, has, said of the record, of its number, of its employee, expected
                "PAY, nadia, -,      portal, -,      -,       portal",
                "PAY, sanne, -,      -,      portal, portal,  payroll",
                "-,   nadia, -,      -,      portal, portal,  payroll",
                "-,   sanne, payroll, -,     portal, portal,  payroll",
                "-,   sanne, -,      -,      portal, payroll, portal",
                "-,   sanne, -,      -,      -,      portal,  portal",
                "NEW, sanne, -,      -,      -,      portal,  portal",
                "NEW, nadia, -,      -,      portal, -,       portal",
                "NEW, nadia, -,      -,      -,      -,       general",
            })
    void takesWhatPeopleSaidOnceForAllInsteadOfGeneral(
            @Nullable String code,
            String employee,
            @Nullable String has,
            @Nullable String ofRecord,
            @Nullable String ofNumber,
            @Nullable String ofEmployee,
            String expected) {
        assertEquals(
                List.of(expected),
                ProductRule.products(
                        code == null ? List.of() : List.of(code),
                        BY_CODE,
                        employee,
                        LocalDate.parse("2026-11-20"),
                        MANAGED,
                        has == null ? null : List.of(has),
                        new People(ofRecord, ofNumber, ofEmployee)));
    }
}
