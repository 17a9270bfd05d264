package org.contactboard.ui.rejected;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks why records are discarded. */
final class DiscardDialog extends Dialog {

    private static final int LONGEST = 1000;

    DiscardDialog(int count, RejectedWords says, Consumer<String> discard) {
        setId("discard");
        addClassName("edit");
        setHeaderTitle(says.tell("discard.title", count));
        TextField note = new TextField(says.tell("note"));
        note.setId("discard-note");
        note.setMaxLength(LONGEST);
        note.setRequired(true);
        note.setErrorMessage(says.tell("note.missing"));
        note.setManualValidation(true);
        note.setWidthFull();
        note.setAutofocus(true);
        Div form = new Div(new Paragraph(says.tell("discard.about")), note);
        form.addClassName("form");
        add(form);
        Button save = new Button(says.tell("discard"), _ -> {
            note.setInvalid(note.getValue().isBlank());
            if (!note.isInvalid()) {
                close();
                discard.accept(note.getValue().strip());
            }
        });
        save.setId("discard-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(note);
        Button cancel = new Button(says.words().say("edit.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel, save);
    }
}
