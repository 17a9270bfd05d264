package org.contactboard.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.contactboard.ui.agreement.PhoneLink;
import org.contactboard.ui.language.Words;
import org.jspecify.annotations.Nullable;

/** One person in the list: who and where, how to reach him or her, and when we last spoke. */
final class PersonLine extends ListItem {

    PersonLine(PersonTold.Line line, PersonWords says, Consumer<PersonTold.Line> edit) {
        Words words = says.words();
        PersonTold person = line.person();
        Div who = new Div(
                part("name", person.name() == null ? words.say("drawer.nameless") : person.name()),
                part("about", person.does()));
        who.addClassName("who");
        PersonTold.At at = person.customer();
        Span customer = part("at", at == null ? words.say("people.customer.none") : at.label());
        Div reach = new Div(PhoneLink.of(says.numbers() ? person.phone() : null, person.mustNotBeCalled(), words));
        reach.addClassName("reach");
        if (says.numbers()) {
            reach.add(mail(person.email()));
        }
        Div text = new Div(who, customer, reach, part("spoken", says.spoken(line)));
        text.addClassName("text");
        Button change = new Button(words.say("segments.edit"), _ -> edit.accept(line));
        change.setAriaLabel(words.say("segments.edit.aria", person.label()));
        change.addClassName("change");
        change.setVisible(says.numbers());
        addClassNames("customer-line", "person-line");
        getElement().setAttribute("data-person", person.id());
        add(text, change);
    }

    /** An address as a source or a person told it goes into a link only when it can be nothing else. */
    private static Component mail(@Nullable String email) {
        return email != null && email.matches("[\\w.+-]+@[\\w.-]+")
                ? new Anchor("mailto:" + email, email)
                : new Span(email == null ? "" : email);
    }

    private static Span part(String role, String text) {
        Span part = new Span(text);
        part.addClassName(role);
        return part;
    }
}
