package org.contactboard.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.overview.ProductColumn;
import org.jspecify.annotations.Nullable;

/** A product's card above its column: who answers for it, and whether it has gone silent. */
final class ProductHeading extends Div {

    ProductHeading(ProductColumn column, Words words) {
        Product product = column.product();
        addClassName("product");
        getElement().setAttribute("data-product", product.id());
        add(line("name", name(product, words)));
        if (product.general()) {
            add(line("manager", words.say("board.general.about")));
        } else {
            manager(product.productManager(), words);
        }
        if (column.silentDays() > 0) {
            silence(product, column.silentDays(), words);
        }
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

    private void silence(Product product, long days, Words words) {
        String manager = product.productManager() == null
                ? null
                : product.productManager().name();
        add(line(
                "silent",
                manager == null
                        ? words.say("product.silent", days)
                        : words.say("product.silent.ask", days, manager.split(" ")[0])));
    }

    private static Span line(String role, String text) {
        Span line = new Span(text);
        line.addClassName(role);
        return line;
    }
}
