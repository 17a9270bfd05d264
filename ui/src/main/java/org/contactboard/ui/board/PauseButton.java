package org.contactboard.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.contactboard.ui.language.Words;

/** Holds the picture and counts what waits behind it. */
final class PauseButton extends Button {

    private final Words words;

    PauseButton(Words words, Runnable toggle) {
        this.words = words;
        setId("pause");
        addClassName("pause");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(_ -> toggle.run());
        show(false, 0);
    }

    void show(boolean paused, int waiting) {
        setText(paused ? "▶ " + words.say("pause.waiting", waiting) : "❚❚");
        setAriaLabel(paused ? words.say("pause.resume", waiting) : words.say("pause"));
        setTooltipText(paused ? words.say("pause.resume", waiting) : words.say("pause"));
        getElement().setAttribute("aria-pressed", Boolean.toString(paused));
        getElement().setAttribute("data-waiting", Integer.toString(waiting));
    }
}
