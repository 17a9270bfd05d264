package org.contactboard.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Product;
import org.jspecify.annotations.Nullable;

/** A product's card above its column: who answers for it, and whether it has gone silent. */
final class ProductHeading extends Div {

    private final Product product;
    private final Words words;
    private final Span silence = line("silent", "");

    ProductHeading(Product product, Words words) {
        this.product = product;
        this.words = words;
        addClassName("product");
        getElement().setAttribute("data-product", product.id());
        add(line("name", name(product, words)));
        if (product.general()) {
            add(line("manager", words.say("board.general.about")));
        } else {
            manager(product.productManager(), words);
        }
        silence.setVisible(false);
        add(silence);
    }

    Product product() {
        return product;
    }

    /** For how many days nobody has fed it; 0 when somebody has. */
    void silent(long days) {
        silence.setVisible(days > 0);
        NewText.of(silence, days > 0 ? silence(product, days, words) : "");
    }

    static String name(Product product, Words words) {
        return product.general() ? words.say("board.general") : product.name();
    }

    private void manager(@Nullable Person manager, Words words) {
        if (manager != null) {
            add(line("manager", Objects.requireNonNullElse(manager.name(), "")));
            add(line("manager", words.phone(manager.phone())));
        }
    }

    static String silence(Product product, long days, Words words) {
        Person manager = product.productManager();
        return manager == null || manager.name() == null
                ? words.say("product.silent", days)
                : words.say("product.silent.ask", days, manager.name().split(" ")[0]);
    }

    private static Span line(String role, String text) {
        Span line = new Span(text);
        line.addClassName(role);
        return line;
    }
}
