package org.contactboard.ui.edit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Refusal;

/** A dialog that writes something: says in words why it was not taken, or closes and says that it was. */
public abstract class EditDialog extends Dialog {

    private final Words words;
    private final Div refusal = new Div();
    private final Div busy = new Div();
    private final Button save;
    private final Button cancel;

    /** Asks the board-service, away from the session's lock; what it returns draws the answer. */
    public interface Deed {
        Runnable ask();
    }

    protected EditDialog(String id, String title, String saving, Words words) {
        this.words = words;
        setId(id);
        setHeaderTitle(title);
        addClassName("edit");
        refusal.setId(id + "-refusal");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        busy.setText(words.say("edit.busy"));
        busy.addClassName("busy");
        busy.getElement().setAttribute("role", "status");
        busy.setVisible(false);
        save = new Button(saving, _ -> attempt());
        save.setId(id + "-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        cancel = new Button(words.say("edit.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(refusal, busy, cancel, save);
    }

    /** Reads what is filled in; empty when something is wrong with it, which it marks. */
    protected abstract Optional<Deed> deed();

    /** Marks the field that was refused, in the reader's words; false where it has none of its own for it. */
    protected boolean mark(Refusal refused) {
        return false;
    }

    /** Whether it can be saved as it is. */
    protected final void allowSaving(boolean allowed) {
        save.setVisible(allowed);
    }

    /** The board shows what was written by itself; the notification only says that it was taken. */
    final void done(String message) {
        close();
        Notification.show(message, 4000, Notification.Position.BOTTOM_START);
    }

    final void refuse(String reason) {
        refusal.setText(reason);
        refusal.setVisible(true);
    }

    protected final void attempt() {
        refusal.setVisible(false);
        deed().ifPresentOrElse(this::begin, () -> save.setEnabled(true));
    }

    /** Whether an answer is awaited; meanwhile the dialog stays, so that the answer has a place. */
    final boolean isBusy() {
        return busy.isVisible();
    }

    private void begin(Deed deed) {
        setBusy(true);
        Answers.ask(
                UI.getCurrent(),
                () -> outcome(deed),
                drawing -> {
                    setBusy(false);
                    drawing.run();
                },
                () -> {
                    setBusy(false);
                    refuse(words.say("edit.away"));
                });
    }

    private Runnable outcome(Deed deed) {
        try {
            return deed.ask();
        } catch (Refusal refused) {
            return () -> {
                if (!mark(refused)) {
                    refuse(words.say("edit.refused", refused.detail()));
                }
            };
        } catch (ProcessingException | WebApplicationException away) {
            return () -> refuse(words.say("edit.away"));
        }
    }

    private void setBusy(boolean now) {
        busy.setVisible(now);
        save.setEnabled(!now);
        cancel.setEnabled(!now);
        setCloseOnEsc(!now);
        setCloseOnOutsideClick(!now);
    }
}
