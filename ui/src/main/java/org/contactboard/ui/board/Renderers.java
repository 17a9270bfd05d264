package org.contactboard.ui.board;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Product;

/** Draws rows of the picture, looked up when they are sent, as Lit templates. */
final class Renderers {

    private final Picture picture;
    private final Words words;
    private final Clock clock;
    private final BiConsumer<String, String> open;

    /** {@code open} takes the customer's and the product's id of the cell that was chosen; the second may be empty. */
    Renderers(Picture picture, Words words, Clock clock, BiConsumer<String, String> open) {
        this.picture = picture;
        this.words = words;
        this.clock = clock;
        this.open = open;
    }

    LitRenderer<String> customer() {
        return LitRenderer.<String>of(CellTemplate.CUSTOMER)
                .withProperty("id", id -> id)
                .withProperty("c", this::customerFace)
                .withFunction("open", id -> open.accept(id, ""));
    }

    LitRenderer<String> cell(Product product) {
        String name = ProductHeading.name(product, words);
        return LitRenderer.<String>of(CellTemplate.CELL)
                .withProperty("id", id -> id)
                .withProperty("p", _ -> product.id())
                .withProperty("f", id -> cellFace(id, product, name))
                .withFunction("open", id -> open.accept(id, product.id()));
    }

    LitRenderer<String> extra(Extra extra) {
        return LitRenderer.<String>of(CellTemplate.EXTRA)
                .withProperty("bar", id -> {
                    Standing standing = picture.standing(id);
                    return standing == null ? 0d : extra.bar(standing.row());
                })
                .withProperty("n", id -> {
                    Standing standing = picture.standing(id);
                    return standing == null ? "" : extra.text(standing.row(), words);
                });
    }

    LitRenderer<String> card(List<Product> products) {
        return LitRenderer.<String>of(CellTemplate.CARD)
                .withProperty("id", id -> id)
                .withProperty("card", id -> cardFace(id, products))
                .withFunction(
                        "open",
                        (id, arguments) -> open.accept(id, arguments.get(0).asString()));
    }

    private CustomerFace customerFace(String customer) {
        Standing standing = picture.standing(customer);
        return standing == null
                ? CustomerFace.GONE
                : CustomerFace.of(standing, picture.columns(), group(customer, standing), overload(customer), words);
    }

    /** Of a group how many it has, of a customer in what group it is. */
    private String group(String item, Standing standing) {
        if (GroupRule.isGroup(item)) {
            String arrow = picture.isOpen(GroupRule.group(item)) ? "▾ " : "▸ ";
            return arrow + words.say("customer.group.of", picture.size(item));
        }
        String group = standing.row().customer().group();
        return group == null
                ? ""
                : words.say("customer.group", picture.snapshot().head().groupName(group));
    }

    /** How often the customer, or of a group the one with most, was spoken with on the days that its segment counts. */
    private String overload(String item) {
        Standing busiest = picture.overloaded(item);
        return busiest == null
                ? ""
                : CustomerFace.overload(busiest, picture.snapshot().head(), words);
    }

    private CellFace cellFace(String customer, Product product, String name) {
        Standing standing = picture.standing(customer);
        return standing == null ? CellFace.GONE : CellFace.of(standing, product.id(), name, words, clock.instant());
    }

    private CardFace cardFace(String customer, List<Product> products) {
        Standing standing = picture.standing(customer);
        return standing == null
                ? new CardFace(CustomerFace.GONE, List.of())
                : CardFace.of(
                        standing, products, group(customer, standing), overload(customer), words, clock.instant());
    }
}
