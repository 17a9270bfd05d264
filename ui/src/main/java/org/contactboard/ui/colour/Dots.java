package org.contactboard.ui.colour;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Product;

/** How many of one customer's cells have a colour; {@code general} says whether the first column's is among them. */
public record Dots(int green, int orange, int red, boolean general) {

    /** Of those cells whose product applies. */
    static Dots of(List<Cell> cells, LocalDate today, Predicate<String> applies) {
        int[] counts = new int[Colour.values().length];
        boolean general = false;
        for (Cell cell : cells) {
            Colour colour = ColourRule.of(cell, today);
            if (colour != Colour.NONE && applies.test(cell.product())) {
                counts[colour.ordinal()]++;
                general |= cell.product().equals(Product.GENERAL);
            }
        }
        return new Dots(
                counts[Colour.GREEN.ordinal()], counts[Colour.ORANGE.ordinal()], counts[Colour.RED.ordinal()], general);
    }

    /** How many there are with so many columns, the first one left out. */
    public int all(int columns) {
        return columns + (general ? 1 : 0);
    }

    /** How many are red or, with so many columns, without any contact: what is hollow counts with what is red. */
    public int redOf(int columns) {
        return red + noneOf(columns);
    }

    /** How many of so many columns, the first one left out, have no colour. */
    public int noneOf(int columns) {
        return columns - (green + orange + red - (general ? 1 : 0));
    }
}
