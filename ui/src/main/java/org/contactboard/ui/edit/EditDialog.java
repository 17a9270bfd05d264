package org.contactboard.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.contactboard.ui.language.Words;

/** A dialog that writes something: says in words why it was not taken, or closes and says that it was. */
abstract class EditDialog extends Dialog {

    private final Words words;
    private final Div refusal = new Div();
    private final Button save;

    EditDialog(String id, String title, String saving, Words words) {
        this.words = words;
        setId(id);
        setHeaderTitle(title);
        addClassName("edit");
        refusal.setId(id + "-refusal");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        save = new Button(saving, _ -> attempt());
        save.setId(id + "-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        Button cancel = new Button(words.say("edit.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(refusal, cancel, save);
    }

    /** Writes what is filled in, or marks what is wrong with it. */
    abstract void write();

    /** The board shows what was written by itself; the notification only says that it was taken. */
    final void done(String message) {
        close();
        Notification.show(message, 4000, Notification.Position.BOTTOM_START);
    }

    final void refuse(String reason) {
        refusal.setText(reason);
        refusal.setVisible(true);
    }

    private void attempt() {
        refusal.setVisible(false);
        try {
            write();
        } catch (Refusal refused) {
            refuse(words.say("edit.refused", refused.detail()));
        } catch (ProcessingException | WebApplicationException away) {
            refuse(words.say("edit.away"));
        } finally {
            save.setEnabled(true);
        }
    }
}
