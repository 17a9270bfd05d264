package org.contactboard.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Customer;
import org.contactboard.ui.overview.Row;
import org.contactboard.ui.query.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "a b c,          '',  a b c", // nobody is in a group
        "a b:g c d:g,    '',  a group:g c",
        "a b:g c d:g,    g,   a group:g b d c",
        "a b:g c,        g,   a b c", // the filter left one of them: it stands for itself
        "d:g c b:h a:g e:h, h, group:g c group:h b e",
    })
    void foldsAGroupToWhereItsFirstRowStands(String rows, String open, String items) {
        List<Entry> entries = Stream.of(rows.split(" "))
                .map(row -> row.split(":"))
                .map(parts -> Entry.of(standing(parts[0], parts.length > 1 ? parts[1] : null, "")))
                .toList();

        assertEquals(List.of(items.split(" ")), GroupRule.fold(entries, Set.of(open.split(" "))));
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN,        GREEN,  GREEN",
        "GREEN,        ORANGE, ORANGE",
        "RED,          ORANGE, RED",
        "RED,          NONE,   NONE", // hollow: nobody ever spoke with one of them
        "NONE,         GREEN,  NONE",
    })
    void showsTheWorstOfThem(String one, String other, Colour worst) {
        Standing group = GroupRule.standing("g", "Delta", List.of(standing("a", "g", one), standing("b", "g", other)));

        assertEquals(worst, group.colour("payroll"));
        assertEquals("Delta", group.row().customer().name());
    }

    @Test
    void leavesOutThoseThatDoNotHaveTheProduct() {
        Standing without = standing("a", "g", "NONE", "leave");
        Standing with = standing("b", "g", "GREEN", "payroll");

        Standing group = GroupRule.standing("g", "Delta", List.of(without, with));

        assertEquals(Colour.GREEN, group.colour("payroll"));
        assertEquals(List.of("leave", "payroll"), group.row().customer().products());
    }

    @ParameterizedTest
    @CsvSource({
        "3, 9, b", // a's segment takes 3 for too much, b's not less than 9: the one with most is told
        "9, 3, a", "0, 7, b", "0, 0, ",
    })
    void tellsOfTheOneWithWhomContactIsMost(int a, int b, String told) {
        Standing overloaded = GroupRule.overloaded(List.of(contacted("a", a), contacted("b", b)));

        assertEquals(told, overloaded == null ? null : overloaded.id());
    }

    /** Too much, unless there was no contact. */
    private static Standing contacted(String id, int contacts) {
        Row row = standing(id, "g", "GREEN").row();
        return Standing.of(new Row(row.customer(), 1, contacts > 0, contacts, null, 0, 0, row.cells()), TODAY);
    }

    private static Standing standing(String id, @Nullable String group, String colour, String... products) {
        List<String> own = products.length == 0 ? null : Arrays.asList(products);
        Customer customer = new Customer(id, id, List.of(), null, group, null, null, false, own);
        LocalDate on =
                switch (colour) {
                    case "GREEN" -> TODAY;
                    case "ORANGE" -> TODAY.minusMonths(4);
                    case "RED" -> TODAY.minusMonths(7);
                    default -> null;
                };
        List<Cell> cells = on == null
                ? List.of()
                : List.of(new Cell(
                        "payroll", on, on.plusMonths(3), on.plusMonths(6), null, null, null, null, null, null));
        return Standing.of(new Row(customer, 1, false, 0, null, 0, 0, cells), TODAY);
    }
}
