package org.contactboard.ui.board;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Product;

/** Tells screen readers, politely, what arrived: one contact in full, a burst as a number. */
final class NewsLine extends Div {

    private final Words words;

    NewsLine(Words words) {
        this.words = words;
        setId("news");
        addClassName("for-ears");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Of these rows, tells what is news; returns the customers that have any. */
    List<String> tell(List<Standing> standings, List<Product> products, Instant now) {
        List<String> customers = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Standing standing : standings) {
            for (Cell cell : standing.row().cells()) {
                if (CellFace.isNews(cell, now)) {
                    customers.add(standing.id());
                    texts.add(text(standing, cell, products));
                }
            }
        }
        if (!texts.isEmpty()) {
            setText(texts.size() == 1 ? texts.getFirst() : words.say("news.burst", texts.size()));
        }
        return customers;
    }

    private String text(Standing standing, Cell cell, List<Product> products) {
        String product = products.stream()
                .filter(one -> one.id().equals(cell.product()))
                .map(one -> ProductHeading.name(one, words))
                .findFirst()
                .orElse(cell.product());
        return words.say("news.one", CellLabel.of(standing, cell.product(), product, words));
    }
}
