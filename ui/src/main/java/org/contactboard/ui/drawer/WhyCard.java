package org.contactboard.ui.drawer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Why the dot has its colour, in words. */
final class WhyCard extends Div {

    private final Div headline = new Div();
    private final Span because = new Span();
    private final Span rhythm = new Span();

    WhyCard() {
        setId("why");
        addClassName("why");
        Span dot = new Span();
        dot.addClassName("dot");
        headline.addClassName("headline");
        Div text = new Div(headline, because, rhythm);
        text.addClassName("text");
        add(dot, text);
    }

    void show(Why why) {
        getElement().setAttribute("data-colour", why.colour().name());
        headline.setText(why.headline());
        because.setText(why.because() + " ");
    }

    void rhythm(String text) {
        rhythm.setText(text);
    }
}
