package org.contactboard.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.contactboard.ui.language.Words;

/** The head of the first column, with how many customers are shown. */
final class CustomerHeading extends Div {

    private final Words words;
    private final Span count = new Span();

    CustomerHeading(Words words) {
        this.words = words;
        addClassName("customer-heading");
        count.setId("shown-count");
        count.addClassName("count");
        add(new Span(words.say("board.customer")), count);
    }

    /** Of so many in all: a part is never taken for the whole. */
    void show(int customers, int all) {
        boolean part = customers < all;
        NewText.of(count, part ? words.say("board.part", customers, all) : words.say("number", customers));
        count.setClassName("part", part);
    }
}
