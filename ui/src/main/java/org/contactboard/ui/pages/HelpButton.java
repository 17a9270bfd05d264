package org.contactboard.ui.pages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.contactboard.ui.language.Words;

/** Says which keys there are; `?` opens it too. */
public final class HelpButton extends Button {

    private static final List<String> KEYS =
            List.of("search", "open", "record", "assign", "views", "close", "lines", "undo", "help");

    private final Words words;

    public HelpButton(Words words) {
        this.words = words;
        setId("help");
        setText("?");
        setAriaLabel(words.say("help"));
        setTooltipText(words.say("help"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(_ -> open());
    }

    private void open() {
        Dialog dialog = new Dialog(words.say("help"));
        dialog.setId("help-dialog");
        DescriptionList keys = new DescriptionList();
        keys.addClassName("keys");
        for (String key : KEYS) {
            Span sign = new Span(words.say("help.key." + key));
            sign.addClassName("key");
            DescriptionList.Term term = new DescriptionList.Term();
            term.add(sign);
            keys.add(term, new DescriptionList.Description(words.say("help.about." + key)));
        }
        dialog.add(keys);
        Button close = new Button(words.say("help.close"), _ -> dialog.close());
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        dialog.open();
    }
}
