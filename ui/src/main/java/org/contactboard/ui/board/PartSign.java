package org.contactboard.ui.board;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.contactboard.ui.language.Words;

/** Says that filters leave a part of the board, and takes them off; Escape does too. */
final class PartSign extends NativeButton {

    private final Words words;
    private final Span count = new Span();

    PartSign(Words words, Runnable whole) {
        this.words = words;
        setId("whole-board");
        addClassName("part-sign");
        count.addClassName("count");
        Span off = new Span(words.say("part.whole"));
        off.addClassName("off");
        Span cross = new Span("✕");
        cross.getElement().setAttribute("aria-hidden", "true");
        add(count, off, cross);
        addClickListener(_ -> whole.run());
        setVisible(false);
    }

    void show(boolean filtered, int customers, int all) {
        setVisible(filtered);
        count.setText(words.say("part.count", customers, all));
        getElement().setAttribute("aria-label", words.say("part.aria", customers, all));
        setTitle(words.say("part.title"));
    }
}
