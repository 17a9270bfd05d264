package org.contactboard.ui.twins;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.contactboard.ui.choice.ChosenCustomer;
import org.contactboard.ui.choice.CustomerField;
import org.contactboard.ui.choice.CustomersClient;
import org.contactboard.ui.language.Words;
import org.jspecify.annotations.Nullable;

/** Looks at one customer, what is joined in it, or at any two of them. */
final class ByHandPart extends Section {

    private final Words words;
    private final CustomerField one;
    private final CustomerField other;
    private final Div compared = new Div();
    private final FamilyPart family;

    /**
     * @param open takes the id of the customer to look at
     * @param compare takes the ids of both
     */
    ByHandPart(
            Words words,
            CustomersClient customers,
            FamilyPart family,
            Consumer<String> open,
            BiConsumer<String, String> compare) {
        this.words = words;
        this.family = family;
        one = new CustomerField("twins-one", words.say("twins.one"), words, customers);
        other = new CustomerField("twins-other", words.say("twins.other"), words, customers);
        one.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                open.accept(id(event.getValue()));
            }
        });
        Button button = new Button(words.say("twins.compare"), _ -> compare(compare));
        button.setId("twins-compare");
        Div form = new Div(one, other, button);
        form.addClassName("two");
        addClassName("by-hand");
        compared.setId("twins-compared");
        add(
                new H2(words.say("twins.by-hand")),
                new Paragraph(words.say("twins.by-hand.about")),
                form,
                compared,
                family);
    }

    void show(FamilyTold told) {
        one.setValue(new ChosenCustomer(told.customer().id(), told.customer().label()));
        family.show(told);
    }

    void show(PairCard card) {
        compared.removeAll();
        compared.add(card);
    }

    void clear() {
        compared.removeAll();
        family.hide();
    }

    private void compare(BiConsumer<String, String> compare) {
        require(one);
        require(other);
        if (one.isInvalid() || other.isInvalid()) {
            return;
        }
        boolean same = id(one.getValue()).equals(id(other.getValue()));
        other.setInvalid(same);
        other.setErrorMessage(words.say("twins.other.same"));
        if (!same) {
            compare.accept(id(one.getValue()), id(other.getValue()));
        }
    }

    private void require(CustomerField field) {
        field.setInvalid(field.getValue() == null);
        field.setErrorMessage(words.say("unmatched.customer.missing"));
    }

    private static String id(@Nullable ChosenCustomer customer) {
        return customer == null || customer.id() == null ? "" : customer.id();
    }
}
