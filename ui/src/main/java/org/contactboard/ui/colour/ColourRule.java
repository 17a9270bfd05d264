package org.contactboard.ui.colour;

import java.time.LocalDate;
import org.contactboard.ui.overview.Cell;
import org.jspecify.annotations.Nullable;

/** A cell's colour on a day: green before {@code orangeOn}, orange before {@code redOn}, red from then. */
public final class ColourRule {

    private ColourRule() {}

    public static Colour of(@Nullable Cell cell, LocalDate today) {
        if (cell == null || cell.contactOn() == null) {
            return Colour.NONE;
        }
        if (cell.orangeOn() != null && today.isBefore(cell.orangeOn())) {
            return Colour.GREEN;
        }
        return cell.redOn() != null && today.isBefore(cell.redOn()) ? Colour.ORANGE : Colour.RED;
    }

    /** The last day on which the cell keeps today's colour; null for red and none, which do not end. */
    public static @Nullable LocalDate lastDay(@Nullable Cell cell, LocalDate today) {
        return switch (of(cell, today)) {
            case GREEN ->
                cell == null || cell.orangeOn() == null ? null : cell.orangeOn().minusDays(1);
            case ORANGE ->
                cell == null || cell.redOn() == null ? null : cell.redOn().minusDays(1);
            case RED, NONE -> null;
        };
    }
}
