package org.contactboard.ui.sources;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageBody;

/** A card for each source, or in words why there is none. */
final class SourcesBody extends PageBody {

    private final Words words;
    private final SourceWords says;
    private final Map<String, SourceCard> cards = new HashMap<>();
    private final Div grid = new Div();

    SourcesBody(Words words, SourceWords says) {
        super(Page.SOURCES, words);
        this.words = words;
        this.says = says;
        grid.addClassName("cards");
        add(grid);
    }

    /** Empty: the board-service does not answer, and what was shown stays. */
    void show(Optional<List<Told>> answer) {
        answer.ifPresentOrElse(this::show, this::away);
    }

    private void show(List<Told> told) {
        told(told.isEmpty());
        List<SourceCard> order = told.stream()
                .sorted(Comparator.comparing(one -> one.status().state() == SourceState.WAITING)) // those in use first
                .map(this::card)
                .toList();
        if (!grid.getChildren().toList().equals(order)) {
            grid.removeAll();
            order.forEach(grid::add);
        }
    }

    private SourceCard card(Told told) {
        SourceCard card =
                cards.computeIfAbsent(told.status().source(), _ -> new SourceCard(told.status(), words, says));
        card.show(told);
        return card;
    }
}
