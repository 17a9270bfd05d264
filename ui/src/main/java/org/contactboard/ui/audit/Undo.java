package org.contactboard.ui.audit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Says what was done, and takes it back when somebody thinks better of it: by its button or Ctrl+Z. */
@ApplicationScoped
public class Undo {

    private static final int LONG_ENOUGH_TO_DOUBT = 12_000;
    private static final int LONG_ENOUGH_TO_READ = 5_000;

    private final AuditClient client;

    Undo(@RestClient AuditClient client) {
        this.client = client;
    }

    /**
     * @param done what was done, in words
     * @param action its number in the audit trail
     * @param after draws what is so again
     */
    public void offer(UI ui, Words words, String done, long action, Runnable after) {
        Notification notice = new Notification();
        Button button = new Button(words.say("undo"), _ -> {
            notice.close();
            undo(ui, words, action, after);
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setId("undo");
        Shortcuts.addShortcutListener(notice, button::click, Key.KEY_Z, KeyModifier.CONTROL)
                .listenOn(ui);
        Span said = new Span(done);
        said.getElement().setAttribute("role", "status");
        notice.add(said, button);
        notice.addClassName("done");
        show(notice, LONG_ENOUGH_TO_DOUBT);
    }

    /** Takes it back, and says that it is, or why it cannot be. */
    public void undo(UI ui, Words words, long action, Runnable after) {
        Answers.ask(
                ui,
                () -> answer(words, action),
                said -> {
                    show(new Notification(said), LONG_ENOUGH_TO_READ);
                    after.run();
                },
                () -> show(new Notification(words.say("edit.away")), LONG_ENOUGH_TO_READ));
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
