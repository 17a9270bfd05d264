package org.contactboard.ui.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.query.Entry;
import org.contactboard.ui.query.Query;
import org.contactboard.ui.query.QueryRule;
import org.contactboard.ui.query.Tally;
import org.contactboard.ui.snapshot.Freshness;
import org.contactboard.ui.snapshot.LiveBoard;
import org.contactboard.ui.snapshot.Snapshot;

/** The live board in one browser. */
@Route("")
@JavaScript("context://board.js")
public class BoardView extends Div implements AfterNavigationObserver {

    private final transient LiveBoard board;
    private final transient Drawing drawing;
    private final transient Clock clock;
    private final Words words;
    private final Filters filters;
    private final LegendBar legend;
    private final LiveSign sign;
    private final BoardGrid grid;
    private Query query = Query.ALL;
    private Runnable unwatch = () -> {};

    BoardView(LiveBoard board, Drawing drawing, Clock clock) {
        this.board = board;
        this.drawing = drawing;
        this.clock = clock;
        this.words = Words.of(UI.getCurrent().getLocale());
        this.filters = new Filters(words, this::ask, this::type);
        this.legend = new LegendBar(words, this::choose);
        this.sign = new LiveSign(words, clock);
        this.grid = new BoardGrid(this::snapshot, words, clock, (customer, product) -> {});
        addClassName("board");
        Div main = new Div(grid);
        main.addClassName("main");
        add(new HeadBar(words, filters, sign, new Div(), new Div(), () -> {}), legend, main);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = Query.of(event.getLocation().getQueryParameters().getParameters());
        redraw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Screen screen = new Screen(event.getUI(), this, drawing.threads(), clock);
        unwatch = board.watch(screen::accept);
        sign.pulse(board.freshness());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch.run();
    }

    void pulse(Freshness freshness) {
        sign.pulse(freshness);
    }

    /** Draws what changed; says whether anything on this screen did. */
    boolean draw(Screen.Batch batch) {
        if (batch.redraw()) {
            redraw();
            return true;
        }
        List<Entry> rows = QueryRule.rows(query, snapshot().byName());
        List<String> ids = rows.stream().map(Entry::id).toList();
        count(rows);
        if (!ids.equals(grid.shown())) {
            grid.show(ids);
            return true;
        }
        return grid.refresh(batch.changed());
    }

    private void redraw() {
        filters.show(query, snapshot());
        for (Colour colour : Colour.values()) {
            legend.chosen(colour, colour == query.colour());
        }
        grid.columns();
        List<Entry> rows = QueryRule.rows(query, snapshot().byName());
        count(rows);
        grid.show(rows.stream().map(Entry::id).toList());
    }

    private void count(List<Entry> rows) {
        Snapshot now = snapshot();
        legend.show(
                now.today(),
                now.head().rhythm(),
                Tally.ofRows(rows, query.product()),
                Tally.ofDots(rows, now.head().products(), query.product()));
    }

    private Snapshot snapshot() {
        return board.snapshot();
    }

    private void choose(Colour colour) {
        ask(query.coloured(colour == query.colour() ? null : colour));
    }

    private void ask(Query asked) {
        UI.getCurrent().getPage().getHistory().pushState(null, location(asked));
        query = asked;
        redraw();
    }

    private void type(Query asked) {
        UI.getCurrent().getPage().getHistory().replaceState(null, location(asked));
        query = asked;
        redraw();
    }

    private static Location location(Query query) {
        return new Location("", QueryParameters.simple(query.parameters()));
    }
}
