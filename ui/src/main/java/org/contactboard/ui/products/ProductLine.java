package org.contactboard.ui.products;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.contactboard.ui.agreement.PhoneLink;
import org.contactboard.ui.choice.EmployeeField;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.SilenceRule;
import org.jspecify.annotations.Nullable;

/** One product in the list: who answers for it, and what stands in its column. */
final class ProductLine extends ListItem {

    /** In which direction a column goes in the list. */
    enum Way {
        UP,
        DOWN
    }

    private final Words words;
    private final String name;
    private final Button up;
    private final Button down;
    private final Div moves;
    private transient Consumer<Way> move = _ -> {};

    ProductLine(ProductTold product, Words words, LocalDate today) {
        this.words = words;
        this.name = product.general() ? words.say("board.general") : product.name();
        addClassNames("colleague", "managed");
        getElement().setAttribute("data-product", product.id());
        Div heading = new Div(new H2(name), part("count", product.id()));
        heading.addClassName("heading");
        Div text = new Div(heading);
        text.addClassName("text");
        if (product.archivedOn() != null) {
            heading.add(part("badge", words.say("products.archived-on", words.date(product.archivedOn(), today))));
        }
        long silent = product.isArchived() ? 0 : SilenceRule.days(product.product(), today);
        if (silent > 0) {
            Span badge = part("badge", words.say("product.silent", silent));
            badge.addClassName("overload");
            heading.add(badge);
        }
        text.add(product.general() ? part("about", words.say("products.general")) : manager(product.productManager()));
        text.add(part("about", words.say("products.fed", contact(product, today), column(product))));
        up = move("↑", Way.UP);
        down = move("↓", Way.DOWN);
        moves = new Div(up, down);
        moves.addClassName("moves");
        moves.setVisible(false);
        add(text, moves);
    }

    void offer(Runnable edit) {
        Button change = new Button(words.say("segments.edit"), _ -> edit.run());
        change.setAriaLabel(words.say("segments.edit.aria", name));
        change.addClassName("change");
        add(change);
    }

    /** What is done when it is to go up or down. */
    void onMove(Consumer<Way> deed) {
        move = deed;
    }

    /** Whether it can be moved at all, and whether there is a place further up and down. */
    void place(boolean moves, boolean further, boolean back) {
        this.moves.setVisible(moves);
        up.setEnabled(further);
        down.setEnabled(back);
    }

    /** It went there just now: it can go on by the same key, or where it cannot, back. */
    void focus(Way went) {
        Button same = went == Way.UP ? up : down;
        Button other = went == Way.UP ? down : up;
        (same.isEnabled() ? same : other).focus();
    }

    private Button move(String sign, Way way) {
        String about = words.say("products." + way.name().toLowerCase(Locale.ROOT), name);
        Button button = new Button(sign, _ -> move.accept(way));
        button.setAriaLabel(about);
        button.setTooltipText(about);
        button.addClassName(way.name().toLowerCase(Locale.ROOT));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Span manager(@Nullable Person manager) {
        Span line = part("about", "");
        if (manager == null) {
            line.setText(words.say("products.nobody"));
        } else {
            line.add(new Span(words.say("products.by", EmployeeField.label(manager))));
            if (manager.phone() != null) {
                line.add(PhoneLink.of(manager.phone(), false, words));
            }
        }
        return line;
    }

    private String contact(ProductTold product, LocalDate today) {
        return product.lastContactOn() == null
                ? words.say("products.never")
                : words.say("products.last", words.date(product.lastContactOn(), today));
    }

    private String column(ProductTold product) {
        return product.general()
                ? words.say("products.dots", product.dots())
                : words.say("products.dots.of", product.dots(), product.customers());
    }

    private static Span part(String role, String text) {
        Span part = new Span(text);
        part.addClassName(role);
        return part;
    }
}
