package org.contactboard.ui.confirmation;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.contactboard.ui.language.Words;

/** Chooses all, says how many are chosen, and says of all of them at once what became of them. */
final class ChosenBar extends Div {

    private final Words words;
    private final Checkbox all = new Checkbox();
    private final Span count = new Span();
    private final VerdictButtons verdicts;
    private boolean busy;

    ChosenBar(Words words, Consumer<Boolean> chooseAll, Consumer<Became> say) {
        this.words = words;
        verdicts = new VerdictButtons(words, words.say("confirm.chosen"), say);
        addClassName("chosen");
        all.setId("confirm-all");
        all.setLabel(words.say("confirm.all"));
        all.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chooseAll.accept(event.getValue());
            }
        });
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        add(all, count, verdicts);
    }

    void show(int chosen, int of) {
        setVisible(of > 0);
        all.setValue(chosen == of && of > 0);
        all.setIndeterminate(chosen > 0 && chosen < of);
        verdicts.setVisible(chosen > 0);
        if (!busy) {
            count.setText(chosen == 0 ? "" : words.say("confirm.selected", chosen));
        }
    }

    void busy(boolean now) {
        busy = now;
        verdicts.setEnabled(!now);
        count.setText(now ? words.say("edit.busy") : "");
    }
}
