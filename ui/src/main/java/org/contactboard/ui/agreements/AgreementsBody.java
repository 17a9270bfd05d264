package org.contactboard.ui.agreements;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.util.Optional;
import java.util.function.Consumer;
import org.contactboard.ui.agreements.AgreementTold.Scope;
import org.contactboard.ui.choice.CustomerField;
import org.contactboard.ui.choice.CustomersClient;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.Lines;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.SearchedBody;

/** Ours for the board and for each segment; below them the customers with whom something was agreed. */
final class AgreementsBody extends SearchedBody<AgreementTold> {

    private final Words words;
    private final transient Consumer<AgreementTold> edit;
    private final Lines<AgreementTold> ours = new Lines<>(this::id, this::line);

    AgreementsBody(Words words, CustomersClient customers, Runnable search, Consumer<AgreementTold> edit) {
        super(Page.AGREEMENTS, words, search);
        this.words = words;
        this.edit = edit;
        ours.setId("agreements-ours");
        Div above = new Div(new H2(words.say("agreements.ours")), ours, new H2(words.say("agreements.customers")));
        above.addClassName("ours");
        getElement().insertChild(1, above.getElement());
        offer(choosing(words, customers, edit));
    }

    void showAll(Optional<AgreementTold.All> answer) {
        answer.ifPresent(all -> ours.show(all.ours()));
        show(answer.map(AgreementTold.All::customers));
    }

    @Override
    protected String id(AgreementTold told) {
        return told.key();
    }

    @Override
    protected ListItem line(AgreementTold told) {
        return new AgreementLine(told, words, edit);
    }

    /** Any customer can be chosen, also where nothing was agreed yet. */
    private static CustomerField choosing(Words words, CustomersClient customers, Consumer<AgreementTold> edit) {
        CustomerField field = new CustomerField("agreement-customer", "", words, customers);
        field.setPlaceholder(words.say("agreements.with"));
        field.setAriaLabel(words.say("agreements.with"));
        field.addValueChangeListener(event -> {
            if (event.getValue() != null && event.getValue().id() != null) {
                String id = event.getValue().id();
                field.clear();
                edit.accept(
                        new AgreementTold(Scope.CUSTOMER, id, event.getValue().name(), null, null, false));
            }
        });
        return field;
    }
}
