package org.contactboard.ui.edit;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Refusal;

/** Asks for something on a page, and where it is not had says why, in the reader's words. */
public final class Opening {

    private Opening() {}

    /**
     * @param answer draws what came
     * @param otherwise draws what is so when nothing came
     */
    public static <T> void ask(UI ui, Words words, Supplier<T> question, Consumer<T> answer, Runnable otherwise) {
        Answers.ask(
                ui,
                question,
                answer,
                refused -> {
                    Undo.tell(words.say(reason(refused)));
                    otherwise.run();
                },
                () -> {
                    Undo.tell(words.say("edit.away"));
                    otherwise.run();
                });
    }

    /** The board-service's own words are for programs, in one language. */
    private static String reason(Refusal refused) {
        return refused.isMissing() ? "edit.gone" : "edit.not-so";
    }
}
