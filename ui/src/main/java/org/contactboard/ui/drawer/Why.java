package org.contactboard.ui.drawer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.colour.ColourRule;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.drawer.CustomerDetails.CustomersRhythm;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Channel;
import org.contactboard.ui.rhythm.PeriodWords;
import org.jspecify.annotations.Nullable;

/** The answer to "why this colour?": what it is and till when, and the conversation and rhythm that make it so. */
record Why(Colour colour, String headline, String because) {

    /** Of one product's cell, or of the row, whose colour is that of its latest contact, when {@code product} is empty. */
    static Why of(Standing standing, String product, List<TimelineItem> timeline, Words words, ZoneId zone) {
        Cell cell = product.isEmpty() ? standing.latest() : standing.cell(product);
        LocalDate today = standing.today();
        Colour colour = ColourRule.of(cell, today);
        if (cell == null || cell.contactOn() == null) {
            return new Why(colour, words.say("why.headline.NONE"), words.say("why.none"));
        }
        LocalDate lastDay = ColourRule.lastDay(cell, today);
        LocalDate since = Objects.requireNonNullElse(cell.redOn(), today);
        String headline = words.say("why.headline." + colour, words.wholeDate(lastDay == null ? since : lastDay));
        return new Why(colour, headline, because(cell, origin(cell, timeline), today, words, zone));
    }

    static String rhythm(CustomersRhythm rhythm, @Nullable String segment, Words words) {
        return words.say(
                "why.rhythm",
                switch (rhythm.from()) {
                    case "segment" -> words.say("why.rhythm.segment", segment == null ? "" : segment);
                    case "customer" -> words.say("why.rhythm.customer");
                    default -> words.say("why.rhythm.board");
                },
                PeriodWords.say(rhythm.green(), words),
                PeriodWords.say(rhythm.orange(), words));
    }

    private static String because(Cell cell, Optional<TimelineItem> origin, LocalDate today, Words words, ZoneId zone) {
        LocalDate on = Objects.requireNonNull(cell.contactOn());
        String day = on.equals(today) ? words.say("why.today") : words.say("why.on", words.wholeDate(on));
        String time = origin.map(TimelineItem::startedAt)
                .map(at -> words.say("why.at", words.time(at, zone)))
                .orElse("");
        String who = cell.employee() == null ? words.say("why.somebody") : cell.employee();
        String with = cell.contactPerson() == null || cell.contactPerson().name() == null
                ? ""
                : words.say("why.with", cell.contactPerson().name());
        String source = origin.map(TimelineItem::source)
                .map(name -> words.say("why.source", words.sayOr("source." + name, name)))
                .orElse("");
        return words.say(
                cell.channel() == Channel.FACE_TO_FACE ? "why.because.met" : "why.because.called",
                who,
                day + time,
                with,
                source);
    }

    private static Optional<TimelineItem> origin(Cell cell, List<TimelineItem> timeline) {
        return timeline.stream()
                .filter(item -> item.counts() && Objects.equals(item.on(), cell.contactOn()))
                .filter(item -> item.products().isEmpty() || item.products().contains(cell.product()))
                .findFirst();
    }
}
