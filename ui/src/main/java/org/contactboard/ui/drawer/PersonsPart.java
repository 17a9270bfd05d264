package org.contactboard.ui.drawer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.contactboard.ui.agreement.PhoneLink;
import org.contactboard.ui.drawer.CustomerDetails.ContactPerson;
import org.contactboard.ui.language.Words;

/** The customer's persons, each with a number that can be called with one click. */
final class PersonsPart extends Div {

    private final Words words;
    private final boolean numbers;
    private final UnorderedList list = new UnorderedList();

    PersonsPart(Words words, boolean numbers) {
        this.numbers = numbers;
        this.words = words;
        setId("persons");
        addClassName("part");
        list.addClassName("lines");
        add(new H3(words.say("drawer.persons")), list);
    }

    void clear() {
        list.removeAll();
    }

    void unknown() {
        list.removeAll();
        list.add(new ListItem(words.say("drawer.unknown")));
        setVisible(true);
    }

    /** Nobody at a customer that must not be called can be called by a click. */
    void show(List<ContactPerson> persons, boolean doNotCall) {
        list.removeAll();
        persons.stream().map(person -> line(person, doNotCall)).forEach(list::add);
        setVisible(!persons.isEmpty());
    }

    private ListItem line(ContactPerson person, boolean doNotCall) {
        Span name = new Span(Objects.requireNonNullElse(person.name(), words.say("drawer.nameless")));
        name.addClassName("name");
        Span role = new Span(Objects.requireNonNullElse(person.role(), ""));
        role.addClassName("role");
        return new ListItem(
                new Span(name, role),
                PhoneLink.of(numbers ? person.phone() : null, doNotCall || person.doNotCall(), words));
    }
}
