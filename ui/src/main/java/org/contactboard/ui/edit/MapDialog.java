package org.contactboard.ui.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Product;

/** Chooses the product for what a proposal is about. */
final class MapDialog extends EditDialog {

    private final ProductField product;
    private final transient Function<Product, Runnable> map;

    /** {@code map} does it, away from the session's lock; what it returns draws that it is done. */
    MapDialog(List<Product> products, Words words, String about, Function<Product, Runnable> map) {
        super("map-dialog", words.say("assign.title"), words.say("assign.save"), words);
        this.map = map;
        this.product = new ProductField(products, words);
        Div form = new Div(new Paragraph(about), product);
        form.addClassName("form");
        add(form);
    }

    @Override
    public void open() {
        super.open();
        product.focus();
    }

    @Override
    protected Optional<Deed> deed() {
        return product.chosen().map(chosen -> () -> {
            Runnable done = map.apply(chosen);
            return () -> {
                close();
                done.run();
            };
        });
    }
}
