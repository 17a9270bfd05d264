package org.contactboard.ui.agreement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Customer;

/** What was agreed with the customer, where somebody is about to call; "do not call" comes first and loud. */
public final class AgreementsPart extends Div {

    private final Div doNotCall = new Div();
    private final Paragraph agreements = new Paragraph();
    private final Div rest;

    /** @param id of the sign that says not to call */
    public AgreementsPart(String id, Words words) {
        addClassName("part");
        doNotCall.setId(id);
        doNotCall.addClassName("do-not-call");
        doNotCall.setText("⊘ " + words.say("customer.do-not-call"));
        rest = new Div(new H3(words.say("drawer.agreements")), agreements);
        add(doNotCall, rest);
    }

    public void show(Customer customer) {
        String told = customer.agreements() == null ? "" : customer.agreements();
        agreements.setText(told);
        rest.setVisible(!told.isBlank());
        doNotCall.setVisible(customer.doNotCall());
        setVisible(customer.doNotCall() || !told.isBlank());
    }
}
