package org.contactboard.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.colour.ThresholdRule;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Rhythm;
import org.contactboard.ui.query.Tally;

/** The rule of the board in one line: today, what each colour means, how many there are and their ratio. */
final class LegendBar extends Div {

    private final Words words;
    private final H2 today = new H2();
    private final PartSign part;
    private final Map<Colour, LegendColour> colours = new EnumMap<>(Colour.class);
    private final Div ratio = new Div();
    private final Map<Colour, Span> shares = new EnumMap<>(Colour.class);
    private final Span percent = new Span();
    private final Span percentOf = new Span();

    /** {@code choose} takes the colour that was clicked, {@code whole} takes the filters off. */
    LegendBar(Words words, Consumer<Colour> choose, Runnable whole) {
        this.words = words;
        this.part = new PartSign(words, whole);
        setId("legend");
        addClassName("legend");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", words.say("legend"));
        today.addClassName("today");
        add(today, part);
        for (Colour colour : Colour.values()) {
            LegendColour one = new LegendColour(colour, words, choose);
            Span share = new Span();
            share.getElement().setAttribute("data-colour", colour.name());
            colours.put(colour, one);
            shares.put(colour, share);
            ratio.add(share);
            add(one);
        }
        ratio.setId("ratio");
        ratio.addClassName("ratio");
        ratio.getElement().setAttribute("role", "img");
        percent.addClassName("percent");
        Span share = new Span(percent, percentOf);
        share.addClassName("share");
        add(ratio, share);
    }

    void show(LocalDate day, Rhythm rhythm, Tally rows, Tally dots) {
        NewText.of(today, words.say("legend.today", words.wholeDate(day)));
        String orange = words.date(ThresholdRule.onOrBefore(day, rhythm.green()), day);
        String red = words.date(ThresholdRule.onOrBefore(day, rhythm.orange()), day);
        colours.forEach((colour, legend) ->
                legend.show(dots.of(colour), rows.of(colour), words.say("legend.about." + colour, orange, red)));
        shares.forEach((colour, share) -> share.getStyle().set("flex-grow", Integer.toString(dots.of(colour))));
        NewText.of(percent, words.say("legend.percent", dots.percent(Colour.GREEN)));
        NewText.of(percentOf, words.say("colour", Colour.GREEN));
        String all = words.say("legend.all", dots.of(Colour.GREEN), dots.total(), rows.of(Colour.GREEN), rows.total());
        ratio.getElement().setAttribute("aria-label", all);
        ratio.setTitle(all);
    }

    /** Whether filters are on, and how many customers they leave. */
    void part(boolean filtered, int customers, int all) {
        part.show(filtered, customers, all);
    }

    void chosen(Colour colour, boolean chosen) {
        LegendColour legend = colours.get(colour);
        if (legend != null) {
            legend.chosen(chosen);
        }
    }
}
