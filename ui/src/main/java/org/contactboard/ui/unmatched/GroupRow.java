package org.contactboard.ui.unmatched;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.contactboard.ui.unmatched.Assignment.Scope;
import org.jspecify.annotations.Nullable;

/** What waits for one number's or person's customer: the newest contact, the rest to be opened, and the button. */
final class GroupRow extends ListItem {

    /** Asks for the customer of a contact; the scope is the one to begin with. */
    interface Asking {
        void ask(WaitingGroup group, WaitingContact contact, Scope scope);
    }

    private final GroupWords says;
    private final Asking asking;
    private final H2 title = new H2();
    private final Span count = new Span();
    private final Div body = new Div();
    private final Button assign;
    private @Nullable WaitingGroup shown;

    GroupRow(GroupWords says, Asking asking) {
        this.says = says;
        this.asking = asking;
        assign = new Button(says.words().say("unmatched.assign"), _ -> assignAll());
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        count.addClassName("count");
        body.addClassName("contacts");
        Div heading = new Div(title, count);
        heading.addClassName("heading");
        Div text = new Div(heading, body);
        text.addClassName("text");
        addClassName("waiting-group");
        add(text, assign);
    }

    /** The same group stays as it is: a reader may have opened it. */
    void show(WaitingGroup group) {
        if (group.equals(shown)) {
            return;
        }
        shown = group;
        title.setText(says.title(group));
        count.setText(says.count(group));
        assign.setAriaLabel(says.words().say("unmatched.assign") + ": " + says.title(group));
        getElement().setAttribute("data-group", group.key());
        body.removeAll();
        body.add(new ContactLine(group.first(), says));
        if (group.contacts() > 1) {
            body.add(rest(group));
        }
    }

    private NativeDetails rest(WaitingGroup group) {
        Div lines = new Div();
        lines.addClassName("rest");
        group.newest()
                .forEach(contact -> lines.add(
                        new ContactLine(contact, says).with(() -> asking.ask(group, contact, Scope.CONTACT))));
        int more = group.contacts() - group.newest().size();
        if (more > 0) {
            lines.add(new Div(says.words().say("unmatched.older", more)));
        }
        return new NativeDetails(says.words().say("unmatched.each"), lines);
    }

    private void assignAll() {
        WaitingGroup group = shown;
        if (group != null) {
            asking.ask(group, group.first(), scope(group));
        }
    }

    private static Scope scope(WaitingGroup group) {
        if (group.number() != null) {
            return Scope.NUMBER;
        }
        return group.person() == null ? Scope.CONTACT : Scope.PERSON;
    }
}
