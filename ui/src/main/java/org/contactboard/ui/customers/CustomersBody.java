package org.contactboard.ui.customers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageBody;

/** The customers that are asked for, page by page. What is asked stays out of the address, for it may be a name. */
final class CustomersBody extends PageBody {

    static final int SIZE = 50;

    /** What is asked for; read away from the session's lock. */
    record Wanted(String q, boolean archived, int page) {}

    private final Words words;
    private final Consumer<CustomerTold> edit;
    private final Runnable search;
    private final TextField asked = new TextField();
    private final Checkbox archived;
    private final OrderedList list = new OrderedList();
    private final Button back;
    private final Button on;
    private final Span place = new Span();
    private volatile Wanted wanted = new Wanted("", false, 0);
    private List<CustomerTold> shown = List.of();

    CustomersBody(Words words, Runnable search, Runnable add, Consumer<CustomerTold> edit) {
        super(Page.CUSTOMERS, words);
        this.words = words;
        this.edit = edit;
        this.search = search;
        asked.setId("customers-asked");
        asked.setPlaceholder(words.say("customers.search"));
        asked.setAriaLabel(words.say("customers.search"));
        asked.setClearButtonVisible(true);
        asked.setValueChangeMode(ValueChangeMode.LAZY);
        asked.addValueChangeListener(_ -> turn(0));
        archived = new Checkbox(words.say("customers.archived"), _ -> turn(0));
        archived.setId("customers-archived");
        Button adding = new Button(words.say("customers.add"), _ -> add.run());
        adding.setId("customer-add");
        adding.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div bar = new Div(asked, archived, adding);
        bar.addClassName("asking");
        back = new Button(words.say("customers.back"), _ -> turn(wanted.page() - 1));
        on = new Button(words.say("customers.on"), _ -> turn(wanted.page() + 1));
        Div paging = new Div(back, place, on);
        paging.addClassName("paging");
        list.addClassName("people");
        getElement().insertChild(1, bar.getElement());
        add(list, paging);
    }

    Wanted wanted() {
        return wanted;
    }

    void show(Optional<Listing<CustomerTold>> answer) {
        answer.ifPresentOrElse(this::show, this::away);
    }

    private void turn(int page) {
        wanted = new Wanted(asked.getValue(), archived.getValue(), page);
        search.run();
    }

    private void show(Listing<CustomerTold> told) {
        told(told.items().isEmpty());
        int pages = Math.max(1, (told.total() + SIZE - 1) / SIZE);
        place.setText(words.say("customers.page", told.page() + 1, pages, told.total()));
        back.setEnabled(told.page() > 0);
        on.setEnabled(told.page() + 1 < pages);
        if (!told.items().equals(shown)) {
            shown = told.items();
            list.removeAll();
            shown.forEach(customer -> list.add(new CustomerLine(customer, words, edit)));
        }
    }
}
