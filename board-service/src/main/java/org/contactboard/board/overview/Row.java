package org.contactboard.board.overview;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.board.sql.ResultRow;
import org.jspecify.annotations.Nullable;

/**
 * A customer on the board, as REST and `board-changes` tell it.
 *
 * @param version grows with every change, in µs
 * @param colour that of the latest contact over all products
 * @param redDots applicable cells that are red or have no contact
 */
public record Row(
        RowCustomer customer,
        long version,
        Colour colour,
        int redDots,
        boolean overloaded,
        int contactsInWindow,
        @Nullable BigDecimal satisfaction,
        int helpdeskCalls,
        int newLeads,
        List<Cell> cells) {

    /** Without its cells: every applicable dot is red as yet. */
    static Row of(ResultRow row, LocalDate today) throws SQLException {
        return new Row(
                RowCustomer.of(row),
                row.number("version"),
                ColourRule.colour(row.dayOrNull("orange_on"), row.dayOrNull("red_on"), today),
                row.integer("applicable"),
                row.flag("overloaded"),
                row.integer("contacts_in_window"),
                row.decimalOrNull("satisfaction"),
                row.integer("helpdesk_calls"),
                row.integer("new_leads"),
                List.of());
    }

    Row with(List<Cell> cells) {
        var dots = redDots + cells.stream().mapToInt(Cell::redDotsAdded).sum();
        return new Row(
                customer,
                version,
                colour,
                dots,
                overloaded,
                contactsInWindow,
                satisfaction,
                helpdeskCalls,
                newLeads,
                cells);
    }
}
