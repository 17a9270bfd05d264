package org.contactboard.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Asks the board-service away from the session's lock, so that a slow answer never freezes a browser. */
public final class Answers {

    private static final Logger LOG = Logger.getLogger(Answers.class);

    private Answers() {}

    /** Draws {@code answer} in the browser when it comes, or has {@code otherwise} drawn when it does not. */
    public static <T> void ask(UI ui, Supplier<T> question, Consumer<T> answer, Runnable otherwise) {
        ask(ui, question, answer, _ -> otherwise.run(), otherwise);
    }

    /** The same; a refusal is an answer too, and has {@code refused} drawn. */
    public static <T> void ask(
            UI ui, Supplier<T> question, Consumer<T> answer, Consumer<Refusal> refused, Runnable otherwise) {
        Thread.ofVirtual().start(() -> {
            try {
                T answered = question.get();
                access(ui, () -> answer.accept(answered));
            } catch (Refusal refusal) {
                access(ui, () -> refused.accept(refusal));
            } catch (RuntimeException unanswered) {
                LOG.infof("Board-service did not answer: %s", unanswered.getMessage());
                access(ui, otherwise);
            }
        });
    }

    private static void access(UI ui, Runnable work) {
        try {
            ui.access(work::run);
        } catch (UIDetachedException closed) {
            LOG.debug("The browser went away before its answer came");
        }
    }
}
