package org.contactboard.ui.rhythm;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Supplier;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.rhythm.Preview.Shift;
import org.contactboard.ui.shell.Answers;

/** Says what would change before it is saved: "34 dots turn red". */
public final class PreviewPart extends Div {

    private final Words words;
    private int asked;

    public PreviewPart(Words words) {
        this.words = words;
        setId("preview");
        addClassName("preview");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    public void hide() {
        asked++;
        setVisible(false);
    }

    /** {@code question} asks the board-service, away from the session's lock; of several answers the last one asked for is shown. */
    public void ask(UI ui, Supplier<Preview> question) {
        int now = ++asked;
        say(words.say("preview.busy"));
        Answers.ask(
                ui,
                question,
                preview -> {
                    if (now == asked) {
                        show(preview);
                    }
                },
                () -> {
                    if (now == asked) {
                        say(words.say("preview.away"));
                    }
                });
    }

    private void show(Preview preview) {
        removeAll();
        add(new Paragraph(
                words.say(preview.dots().isEmpty() ? "preview.nothing" : "preview.title", preview.concerned())));
        preview.dots().forEach(dot -> add(line(dot, preview.customersLike(dot))));
        setVisible(true);
    }

    private Div line(Shift dot, long customers) {
        Span said = new Span(words.say(
                "preview.dots",
                dot.count(),
                words.say("colour", dot.to()).toLowerCase(Locale.ROOT),
                words.say("colour", dot.from()).toLowerCase(Locale.ROOT)));
        said.addClassName("what");
        Div line = new Div(dot(dot.from()), new Span("→"), dot(dot.to()), said);
        if (customers > 0) {
            Span also = new Span(words.say("preview.customers", customers));
            also.addClassName("also");
            line.add(also);
        }
        line.addClassName("shift");
        return line;
    }

    private static Span dot(Colour colour) {
        Span shape = new Span();
        shape.addClassName("dot");
        Span dot = new Span(shape);
        dot.getElement().setAttribute("data-colour", colour.name());
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }

    private void say(String text) {
        removeAll();
        add(new Paragraph(text));
        setVisible(true);
    }
}
