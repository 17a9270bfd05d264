package org.contactboard.ui.board;

import com.vaadin.flow.component.HasText;

/** Tells a browser a text that differs from what it shows: Vaadin would send the same text anew, with every push. */
final class NewText {

    private NewText() {}

    static void of(HasText part, String text) {
        if (!text.equals(part.getText())) {
            part.setText(text);
        }
    }
}
