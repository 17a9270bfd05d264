package org.contactboard.ui.customers;

import com.vaadin.flow.component.html.ListItem;
import java.util.function.Consumer;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.SearchedBody;

/** The customers that are asked for. */
final class CustomersBody extends SearchedBody<CustomerTold> {

    private final Words words;
    private final transient Consumer<CustomerTold> edit;

    CustomersBody(Words words, Runnable search, Runnable add, Consumer<CustomerTold> edit) {
        super(Page.CUSTOMERS, words, search);
        this.words = words;
        this.edit = edit;
        offerArchived();
        offerAdding("customer-add", add);
    }

    @Override
    protected String id(CustomerTold customer) {
        return customer.id();
    }

    @Override
    protected ListItem line(CustomerTold customer) {
        return new CustomerLine(customer, words, edit);
    }
}
