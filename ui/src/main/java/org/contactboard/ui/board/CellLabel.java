package org.contactboard.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.colour.ColourRule;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Cell;
import org.jspecify.annotations.Nullable;

/** A cell's accessible name: everything that its dot, dates and icons say, as one sentence. */
final class CellLabel {

    private CellLabel() {}

    static String of(Standing standing, String product, String productName, Words words) {
        Cell cell = standing.cell(product);
        Colour colour = standing.colour(product);
        List<String> parts = new ArrayList<>();
        parts.add(words.say("cell.label", standing.row().customer().name(), productName, words.say("colour", colour)));
        if (cell != null) {
            contact(cell, words, parts);
            until(ColourRule.lastDay(cell, standing.today()), colour, words, parts);
            if (cell.nextAppointmentOn() != null) {
                parts.add(words.say("cell.label.next", words.wholeDate(cell.nextAppointmentOn())));
            }
            if (cell.precarious() != null) {
                parts.add(CellFace.star(cell.precarious(), words));
            }
        }
        return String.join(", ", parts);
    }

    private static void contact(Cell cell, Words words, List<String> parts) {
        if (cell.contactOn() == null) {
            return;
        }
        parts.add(words.say("cell.label.contact", words.wholeDate(cell.contactOn())));
        String how = cell.channel() == null ? "" : words.say("channel.how", cell.channel());
        String with = cell.contactPerson() == null || cell.contactPerson().name() == null
                ? ""
                : words.say("cell.label.with", cell.contactPerson().name());
        String both = (how + " " + with).strip();
        if (!both.isEmpty()) {
            parts.add(both);
        }
    }

    private static void until(@Nullable LocalDate lastDay, Colour colour, Words words, List<String> parts) {
        if (lastDay != null) {
            parts.add(words.say("cell.label.until", words.say("colour", colour), words.wholeDate(lastDay)));
        }
    }
}
