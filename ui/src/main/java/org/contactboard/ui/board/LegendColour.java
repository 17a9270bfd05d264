package org.contactboard.ui.board;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.language.Words;

/** One colour of the legend: its shape, how many dots and then customers have it and since which contacts; a click filters on it. */
final class LegendColour extends NativeButton {

    private final Colour colour;
    private final Words words;
    private final Span count = new Span();
    private final Span customers = new Span();
    private final Span about = new Span();

    LegendColour(Colour colour, Words words, Consumer<Colour> choose) {
        this.colour = colour;
        this.words = words;
        setId("legend-" + colour.name().toLowerCase(java.util.Locale.ROOT));
        addClassName("legend-colour");
        getElement().setAttribute("data-colour", colour.name());
        Span dot = new Span();
        dot.addClassName("dot");
        count.addClassName("count");
        customers.addClassName("customers");
        about.addClassName("about");
        Span text = new Span(new Span(count, new Span(" " + words.say("legend.name", colour)), customers), about);
        text.addClassName("text");
        add(dot, text);
        addClickListener(_ -> choose.accept(colour));
        chosen(false);
    }

    void show(int dots, int customers, String meaning) {
        NewText.of(count, words.say("number", dots));
        NewText.of(this.customers, " · " + words.say("legend.customers", customers));
        NewText.of(about, meaning);
        getElement().setAttribute("data-dots", Integer.toString(dots));
        getElement().setAttribute("data-customers", Integer.toString(customers));
    }

    void chosen(boolean chosen) {
        getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
    }
}
