package org.contactboard.ui.sources;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactboard.ui.language.Words;

/** A card for each source, or in words why there is none. */
final class SourcesBody extends Main {

    private final Words words;
    private final SourceWords says;
    private final Map<String, SourceCard> cards = new HashMap<>();
    private final Div grid = new Div();
    private final Div none;
    private final Paragraph notice = new Paragraph();

    SourcesBody(Words words, SourceWords says) {
        this.words = words;
        this.says = says;
        none = new Div(new H2(words.say("sources.none")), new Paragraph(words.say("sources.none.about")));
        none.setId("no-sources");
        none.addClassName("none");
        none.setVisible(false);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        notice.setText(words.say("sources.loading"));
        grid.addClassName("cards");
        addClassName("sources");
        getElement().setAttribute("tabindex", "0"); // it scrolls, also by the keys
        add(new Paragraph(words.say("sources.about")), notice, none, grid);
    }

    /** Empty: the board-service does not answer, and what was shown stays. */
    void show(Optional<List<Told>> answer) {
        notice.setText(answer.isPresent() ? "" : words.say("sources.away"));
        answer.ifPresent(this::show);
    }

    private void show(List<Told> told) {
        none.setVisible(told.isEmpty());
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
