package org.contactboard.ui.products;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
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

    /** There is no place further up or down. */
    static final Runnable NOWHERE = () -> {};

    private final Words words;
    private final String name;

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
        add(text);
    }

    void offer(Runnable edit) {
        Button change = new Button(words.say("segments.edit"), _ -> edit.run());
        change.setAriaLabel(words.say("segments.edit.aria", name));
        change.addClassName("change");
        add(change);
    }

    /** @param moved where it went just now, so that it can go on by the same key */
    void offer(Runnable up, Runnable down, @Nullable Way moved) {
        Button upwards = move("↑", "products.up", up);
        Button downwards = move("↓", "products.down", down);
        Div moves = new Div(upwards, downwards);
        moves.addClassName("moves");
        add(moves);
        if (moved != null) {
            boolean on = moved == Way.UP ? up != NOWHERE : down == NOWHERE;
            (on ? upwards : downwards).focus();
        }
    }

    private Button move(String sign, String about, Runnable deed) {
        Button button = new Button(sign, _ -> deed.run());
        button.setAriaLabel(words.say(about, name));
        button.setTooltipText(words.say(about, name));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setEnabled(deed != NOWHERE);
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
