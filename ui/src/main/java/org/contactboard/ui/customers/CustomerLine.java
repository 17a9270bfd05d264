package org.contactboard.ui.customers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Consumer;
import org.contactboard.ui.language.Words;

/** One customer in the list. */
final class CustomerLine extends ListItem {

    CustomerLine(CustomerTold customer, Words words, Consumer<CustomerTold> edit) {
        Span name = part("name", customer.label());
        Span segment = part("segment", customer.segmentOrNone());
        Span manager = part(
                "about",
                customer.accountManager() == null
                        ? ""
                        : Objects.requireNonNullElse(customer.accountManager().name(), ""));
        Div text = new Div(segment, name, manager);
        text.addClassName("text");
        if (customer.doNotCall()) {
            Span doNotCall = part("badge", words.say("customer.do-not-call"));
            doNotCall.addClassName("do-not-call");
            text.add(doNotCall);
        }
        Button change = new Button(words.say("segments.edit"), _ -> edit.accept(customer));
        change.setAriaLabel(words.say("segments.edit.aria", customer.label()));
        change.addClassName("change");
        addClassName("customer-line");
        getElement().setAttribute("data-customer", customer.id());
        add(text, change);
    }

    private static Span part(String role, String text) {
        Span part = new Span(text);
        part.addClassName(role);
        return part;
    }
}
