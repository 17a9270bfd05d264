package org.contactboard.ui.twins;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.contactboard.ui.language.Words;

/** One customer of two, and what becomes of it. */
final class SidePart extends Div {

    SidePart(Side side, SideWords says, String role, String fate) {
        Words words = says.words();
        addClassName("side");
        getElement().setAttribute("data-role", role);
        getElement().setAttribute("data-customer", side.id());
        Span what = new Span(fate);
        what.addClassName("fate");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, words.say("twins.ids"), says.ids(side));
        fact(facts, words.say("twins.contacts"), says.contacts(side));
        fact(facts, words.say("twins.persons"), words.say("number", side.persons()));
        fact(facts, words.say("twins.numbers"), says.phones(side));
        fact(facts, words.say("twins.manager"), Objects.requireNonNullElse(side.accountManager(), "–"));
        fact(facts, words.say("twins.segment"), Objects.requireNonNullElse(side.segment(), "–"));
        if (side.agreements() != null) {
            fact(facts, words.say("drawer.agreements"), side.agreements());
        }
        add(what, new H3(side.label()));
        if (side.doNotCall()) {
            Span doNotCall = new Span("⊘ " + words.say("customer.do-not-call"));
            doNotCall.addClassNames("badge", "do-not-call");
            add(doNotCall);
        }
        add(facts);
    }

    private static void fact(DescriptionList facts, String term, String description) {
        facts.add(new Term(term), new Description(description));
    }
}
