package org.contactboard.ui.audit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomListenerRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.function.LongSupplier;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Says what was done, and takes it back when somebody thinks better of it: by its button or Ctrl+Z. */
@ApplicationScoped
public class Undo {

    private static final int LONG_ENOUGH_TO_DOUBT = 12_000;
    private static final int LONG_ENOUGH_TO_READ = 5_000;

    /** Where somebody types, the key takes back what was typed. */
    private static final String UNDO_KEY = "event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey"
            + " && !event.composedPath()[0].matches('textarea, input:not([type=checkbox], [type=radio])')";

    private final AuditClient client;

    /** What may still be taken back in a browser. */
    private record Offered(Notification notice) {}

    Undo(@RestClient AuditClient client) {
        this.client = client;
    }

    /**
     * In place of what was offered before: the key takes back one deed, the last.
     *
     * @param done what was done, in words
     * @param action its number in the audit trail
     * @param after draws what is so again
     */
    public void offer(UI ui, Words words, String done, long action, Runnable after) {
        withdraw(ui);
        Notification notice = new Notification();
        Button button = new Button(words.say("undo"), _ -> {
            notice.close();
            undo(ui, words, action, after);
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setId("undo");
        DomListenerRegistration key =
                ui.getElement().addEventListener("keydown", _ -> button.click()).setFilter(UNDO_KEY);
        notice.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                key.remove();
                fade(button);
            }
        });
        Span said = new Span(done);
        said.getElement().setAttribute("role", "status");
        notice.add(said, button);
        notice.addClassName("done");
        ComponentUtil.setData(ui, Offered.class, new Offered(notice));
        show(notice, LONG_ENOUGH_TO_DOUBT);
    }

    /**
     * Does it, away from the session's lock; then says what was done and offers the way back, or why it was not done.
     *
     * @param deed returns its number in the audit trail
     * @param after draws what is so then, also when it is undone
     */
    public void perform(UI ui, Words words, LongSupplier deed, String done, Runnable after) {
        Answers.ask(ui, () -> outcome(ui, words, deed, done, after), Runnable::run, () -> tell(words.say("edit.away")));
    }

    private Runnable outcome(UI ui, Words words, LongSupplier deed, String done, Runnable after) {
        try {
            long action = deed.getAsLong();
            return () -> {
                offer(ui, words, done, action, after);
                after.run();
            };
        } catch (Refusal refused) {
            return () -> tell(words.say("edit.refused", refused.detail()));
        } catch (ProcessingException | WebApplicationException away) {
            return () -> tell(words.say("edit.away"));
        }
    }

    /** Says something that cannot be taken back. */
    public static void tell(String text) {
        show(new Notification(text), LONG_ENOUGH_TO_READ);
    }

    /** A closed notice stays in the page while it fades: its button does nothing any more, nor goes by the name. */
    private static void fade(Button button) {
        button.setEnabled(false);
        button.setId("");
    }

    private static void withdraw(UI ui) {
        Offered offered = ComponentUtil.getData(ui, Offered.class);
        if (offered != null) {
            offered.notice().close();
        }
    }

    /** Takes it back, and says that it is, or why it cannot be. */
    public void undo(UI ui, Words words, long action, Runnable after) {
        Answers.ask(
                ui,
                () -> answer(words, action),
                said -> {
                    tell(said);
                    after.run();
                },
                () -> tell(words.say("edit.away")));
    }

    private String answer(Words words, long action) {
        try {
            client.undo(action, Map.of());
            return words.say("undo.done");
        } catch (Refusal refused) {
            return words.say("undo.refused", refused.detail());
        } catch (ProcessingException | WebApplicationException away) {
            return words.say("edit.away");
        }
    }

    private static void show(Notification notice, int duration) {
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setDuration(duration);
        notice.open();
    }
}
