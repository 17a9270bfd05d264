package org.contactboard.ui.board;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.snapshot.Snapshot;

/** Draws the picture: what the grid shows, the legend's counts, and what is told of news. */
final class BoardPane {

    private final Picture picture;
    private final LegendBar legend;
    private final BoardGrid grid;
    private final Stage stage;
    private final NewsLine news;
    private final Clock clock;

    BoardPane(Picture picture, Words words, LegendBar legend, BoardGrid grid, Stage stage, Clock clock) {
        this.picture = picture;
        this.legend = legend;
        this.grid = grid;
        this.stage = stage;
        this.news = new NewsLine(words);
        this.clock = clock;
    }

    Div news() {
        return news;
    }

    /** Everything anew: another query, another day, another head. */
    void redraw() {
        for (Colour colour : Colour.values()) {
            legend.chosen(colour, colour == picture.query().colour());
        }
        Reckoning.Shown shown = picture.shown();
        count(shown);
        show(picture.folded(shown), shown.rows().size());
    }

    Drawn draw(Screen.Batch batch, Consumer<List<Standing>> changed, Consumer<List<String>> news) {
        List<String> visible = grid.visible(picture.items(batch.changed()));
        List<String> faded = grid.visible(picture.items(batch.faded()));
        List<Standing> standings = standings(batch.changed());
        changed.accept(standings);
        if (batch.silence()) {
            grid.columns();
        }
        if (visible.isEmpty() && faded.isEmpty() && !batch.membership() && !batch.silence()) {
            return Drawn.NOTHING;
        }
        Reckoning.Shown shown = picture.shown();
        count(shown);
        order(shown);
        grid.refresh(visible);
        grid.refresh(faded);
        news.accept(this.news.tell(standings, picture.snapshot().head().products(), clock.instant()));
        return visible.isEmpty() ? Drawn.QUIETLY : Drawn.NEWS;
    }

    private void order(Reckoning.Shown shown) {
        List<String> wanted = picture.folded(shown);
        List<String> order =
                OrderRule.order(grid.shown(), wanted, grid.pointing(), item -> picture.standing(item) != null);
        if (order.equals(grid.shown())) {
            grid.keep(order, shown.rows().size(), picture.snapshot().rows().size());
        } else {
            show(order, shown.rows().size());
        }
    }

    private void show(List<String> items, int customers) {
        grid.columns();
        grid.show(items, customers, picture.snapshot().rows().size());
        stage.show(picture, items.isEmpty());
    }

    private void count(Reckoning.Shown shown) {
        Snapshot now = picture.snapshot();
        legend.part(picture.query().filters(), shown.rows().size(), now.rows().size());
        legend.show(now.today(), now.head().rhythm(), shown.customers(), shown.dots());
    }

    private List<Standing> standings(Set<String> customers) {
        return customers.stream()
                .map(picture::standing)
                .filter(Objects::nonNull)
                .toList();
    }
}
