package org.contactboard.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.contactboard.ui.language.Words;

/** The head of an optional column: what it counts, and over which days. */
final class ExtraHeading extends Div {

    ExtraHeading(Extra extra, Words words) {
        addClassNames("product", "optional");
        Span name = new Span(words.say("extra", extra));
        name.addClassName("name");
        Span about = new Span(words.say("extra.about", extra));
        about.addClassName("manager");
        add(name, about);
    }
}
