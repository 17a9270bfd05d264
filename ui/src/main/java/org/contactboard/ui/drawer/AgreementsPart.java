package org.contactboard.ui.drawer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Customer;

/** What was agreed with the customer, where somebody is about to call; "do not call" comes first and loud. */
final class AgreementsPart extends Div {

    private final Div doNotCall = new Div();
    private final Paragraph agreements = new Paragraph();
    private final Div rest;

    AgreementsPart(Words words) {
        addClassName("part");
        doNotCall.setId("do-not-call");
        doNotCall.addClassName("do-not-call");
        doNotCall.setText("⊘ " + words.say("customer.do-not-call"));
        rest = new Div(new H3(words.say("drawer.agreements")), agreements);
        add(doNotCall, rest);
    }

    void show(Customer customer) {
        String told = customer.agreements() == null ? "" : customer.agreements();
        agreements.setText(told);
        rest.setVisible(!told.isBlank());
        doNotCall.setVisible(customer.doNotCall());
        setVisible(customer.doNotCall() || !told.isBlank());
    }
}
