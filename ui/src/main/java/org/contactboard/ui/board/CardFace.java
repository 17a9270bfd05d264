package org.contactboard.ui.board;

import java.time.Instant;
import java.util.List;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Product;

/** One customer as a card, for a telephone: the cells that apply, each under its product's name. */
public record CardFace(CustomerFace customer, List<CardCell> cells) {

    /** A cell with the name that stands above its column on wider screens. */
    public record CardCell(String product, String name, CellFace face) {}

    static CardFace of(
            Standing standing, List<Product> products, String group, String overload, Words words, Instant now) {
        List<CardCell> cells = products.stream()
                .map(product -> {
                    String name = ProductHeading.name(product, words);
                    return new CardCell(product.id(), name, CellFace.of(standing, product.id(), name, words, now));
                })
                .filter(cell -> !cell.face().blank())
                .toList();
        return new CardFace(CustomerFace.of(standing, Product.columns(products), group, overload, words), cells);
    }
}
