package org.contactboard.ui.confirmation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.function.Consumer;
import org.contactboard.ui.language.Words;

/** The three words that somebody can say of a plan, each with its key. */
final class VerdictButtons extends Div {

    /** {@code about} is added for those who hear the page. */
    VerdictButtons(Words words, String about, Consumer<Became> say) {
        addClassName("verdicts");
        for (Became one : Became.values()) {
            String text = words.say("confirm.verdict", one);
            Button button = new Button(text, _ -> say.accept(one));
            button.addClassName(one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.getElement().setAttribute("data-key", words.say("confirm.key", one));
            button.setAriaLabel(about.isEmpty() ? text : text + ": " + about);
            button.setTooltipText(words.say("confirm.tooltip", text, words.say("confirm.key", one)));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            if (one != Became.HELD) {
                button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            }
            add(button);
        }
    }
}
