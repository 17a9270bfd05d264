package org.contactboard.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.contactboard.ui.access.Role;
import org.contactboard.ui.drawer.CustomerClient;
import org.contactboard.ui.edit.Edits;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.snapshot.LiveBoard;
import org.contactboard.ui.start.Starts;
import org.contactboard.ui.views.FirstView;
import org.contactboard.ui.views.SavedViews;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Makes a board for a browser, and has it watch the shared one. */
@ApplicationScoped
class Boards {

    private final LiveBoard board;
    private final Reckonings reckonings;
    private final Drawing drawing;
    private final Clock clock;
    private final Edits edits;
    private final Starts starts;
    private final CustomerClient customers;
    private final SavedViews views;
    private final List<Extra> columns;

    Boards(
            LiveBoard board,
            Reckonings reckonings,
            Drawing drawing,
            Clock clock,
            Edits edits,
            Starts starts,
            @RestClient CustomerClient customers,
            SavedViews views,
            @ConfigProperty(name = "contactboard.columns", defaultValue = "satisfaction,helpdesk-calls,new-leads")
                    String columns) {
        this.board = board;
        this.reckonings = reckonings;
        this.drawing = drawing;
        this.clock = clock;
        this.edits = edits;
        this.starts = starts;
        this.customers = customers;
        this.views = views;
        this.columns = Look.columns(columns);
    }

    BoardBody body(Preferences preferences, Consumer<Place> go, Consumer<Place> stay) {
        Picture picture = new Picture(board, reckonings, Role.local());
        return new BoardBody(picture, clock, edits, starts, customers, views, preferences, columns, go, stay);
    }

    /** With what a board begins that asks for nothing: {@code begin} takes it, or {@code otherwise} where no answer comes. */
    void first(UI ui, Consumer<FirstView> begin, Runnable otherwise) {
        views.first(ui, begin, otherwise);
    }

    Registration watch(UI ui, BoardBody body) {
        Screen screen = new Screen(ui, body, drawing.threads(), clock);
        body.drawnBy(screen);
        body.pulse(board.freshness());
        return board.watch(screen::accept)::run;
    }
}
