package org.contactboard.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.HelpButton;

/** The top of the board: the way to other pages, its name, search and filters, the live sign and the one button that records a contact. */
final class HeadBar extends Header {

    HeadBar(
            Words words,
            Component pages,
            Component filters,
            Component views,
            Component sign,
            Component pause,
            Component menu,
            Runnable record) {
        addClassName("head");
        Button contact = new Button(words.say("head.record"), _ -> record.run());
        contact.setId("record-contact");
        contact.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div space = new Div();
        space.addClassName("space");
        add(
                pages,
                new H1(words.say("board.title")),
                filters,
                views,
                space,
                sign,
                pause,
                contact,
                new HelpButton(words),
                menu);
    }
}
