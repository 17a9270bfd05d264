package org.contactboard.ui.customers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.SearchedBody;

/** The customers that are asked for. */
final class CustomersBody extends SearchedBody<CustomerTold> {

    CustomersBody(Words words, Runnable search, Runnable add, Consumer<CustomerTold> edit) {
        super(Page.CUSTOMERS, words, search, customer -> new CustomerLine(customer, words, edit), adding(words, add));
        offerArchived();
    }

    private static Button adding(Words words, Runnable add) {
        Button adding = new Button(words.say("customers.add"), _ -> add.run());
        adding.setId("customer-add");
        adding.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return adding;
    }
}
