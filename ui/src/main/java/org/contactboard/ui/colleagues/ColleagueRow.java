package org.contactboard.ui.colleagues;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import org.contactboard.ui.language.Words;

/** One of us: who, known as what, and everybody else that is the same person, with why. */
final class ColleagueRow extends ListItem {

    /** What a person says of employees. */
    interface Saying {
        /** Asks who else this is. */
        void ask(Known employee);

        void part(Known employee);
    }

    private final ColleagueWords says;
    private final Words words;
    private final Saying saying;

    ColleagueRow(Colleague colleague, ColleagueWords says, Saying saying) {
        this.says = says;
        this.words = says.words();
        this.saying = saying;
        Known employee = colleague.employee();
        addClassName("colleague");
        getElement().setAttribute("data-employee", employee.id());
        Div heading = new Div(new H2(says.label(employee)), part("count", says.contacts(colleague)));
        heading.addClassName("heading");
        if (employee.name() == null) {
            heading.add(part("badge", words.say("colleagues.nameless")));
        }
        Div text = new Div(heading, part("about", says.about(employee)));
        text.addClassName("text");
        mark(text, employee);
        if (!colleague.joined().isEmpty()) {
            UnorderedList joined = new UnorderedList();
            joined.addClassName("joined");
            colleague.joined().forEach(one -> joined.add(line(one)));
            text.add(joined);
        }
        Button join = new Button(words.say("colleagues.join"), _ -> saying.ask(employee));
        join.addClassName("join");
        join.setAriaLabel(words.say("colleagues.join.aria", says.label(employee)));
        add(text, join);
    }

    private ListItem line(Known one) {
        Button part = new Button(words.say("twins.part"), _ -> saying.part(one));
        part.setAriaLabel(words.say("twins.part") + ": " + says.label(one));
        Span why = part("badge", words.say("colleagues.by", Objects.requireNonNull(one.by())));
        ListItem line = new ListItem(part("name", says.label(one)), part("about", says.about(one)), why, part);
        line.getElement().setAttribute("data-employee", one.id());
        return line;
    }

    private void mark(Div text, Known employee) {
        if (employee.parted()) {
            text.add(part("kept", words.say("colleagues.parted")));
        }
    }

    private static Span part(String name, String text) {
        Span part = new Span(text);
        part.addClassName(name);
        return part;
    }
}
