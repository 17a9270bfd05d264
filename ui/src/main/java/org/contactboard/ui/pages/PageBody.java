package org.contactboard.ui.pages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.contactboard.ui.language.Words;

/**
 * What a page shows below its head: what it is for, whether it waits for an answer or got none, and where there is
 * nothing to show, that there is nothing. Its words are {@code <name>.about}, {@code .loading}, {@code .away},
 * {@code .none} and {@code .none.about}.
 */
public class PageBody extends Main {

    private final Words words;
    private final String name;
    private final Paragraph notice = new Paragraph();
    private final Div none;

    protected PageBody(Page page, Words words) {
        this.words = words;
        this.name = page.name().toLowerCase(Locale.ROOT);
        none = new Div(new H2(words.say(name + ".none")), new Paragraph(words.say(name + ".none.about")));
        none.setId("no-" + name);
        none.addClassName("none");
        none.setVisible(false);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        notice.setText(words.say(name + ".loading"));
        addClassName(name);
        getElement().setAttribute("tabindex", "0"); // it scrolls, also by the keys
        add(new Paragraph(words.say(name + ".about")), notice, none);
    }

    /** The board-service answered. */
    protected final void told(boolean nothing) {
        notice.setText("");
        none.setVisible(nothing);
    }

    /** It does not answer: what was shown stays. */
    protected final void away() {
        notice.setText(words.say(name + ".away"));
    }
}
