package org.contactboard.ui.views;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Answers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The views of this product's readers, as a board needs them. */
@ApplicationScoped
public class SavedViews {

    private static final String WHOLE = "contactboard.whole-board";

    private final ViewsClient client;
    private final FirstViewClient opening;
    private final Undo undo;

    SavedViews(@RestClient ViewsClient client, @RestClient FirstViewClient opening, Undo undo) {
        this.client = client;
        this.opening = opening;
        this.undo = undo;
    }

    public ViewsMenu menu(Words words, Viewed board) {
        return new ViewsMenu(client, undo, words, board);
    }

    /** With what the reader of a board begins that asks for nothing; {@code otherwise} where no answer comes. */
    public void first(UI ui, Consumer<FirstView> begin, Runnable otherwise) {
        Answers.ask(ui, opening::first, begin, otherwise);
    }

    /** Whether the reader asked for the whole board in this session: then no board begins with a part of it. */
    public static boolean isWholeWanted() {
        return VaadinSession.getCurrent().getAttribute(WHOLE) != null;
    }

    /** For as long as the session lasts. */
    public static void wantWhole() {
        VaadinSession.getCurrent().setAttribute(WHOLE, true);
    }
}
