package org.contactboard.ui.unmatched;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.contactboard.ui.choice.ChosenCustomer;
import org.contactboard.ui.choice.CustomerField;
import org.contactboard.ui.choice.CustomersClient;
import org.contactboard.ui.edit.EditDialog;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.unmatched.Assignment.Scope;

/** Gives a contact its customer, and says for which others that holds. */
final class AssignDialog extends EditDialog {

    /** What was done, and the customer's name. */
    record Taken(Assignment.Done done, String customer) {}

    private final transient UnmatchedClient client;
    private final transient WaitingGroup group;
    private final transient WaitingContact contact;
    private final transient GroupWords says;
    private final Words words;
    private final transient Consumer<Taken> taken;
    private final CustomerField customer;
    private final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>();

    AssignDialog(
            UnmatchedClient client,
            CustomersClient customers,
            GroupWords says,
            WaitingGroup group,
            WaitingContact contact,
            Consumer<Taken> taken) {
        super("assign-dialog", says.words().say("unmatched.title"), says.words().say("unmatched.save"), says.words());
        this.client = client;
        this.group = group;
        this.contact = contact;
        this.says = says;
        this.words = says.words();
        this.taken = taken;
        customer = new CustomerField("assign-customer", words.say("unmatched.customer"), words, customers).alsoNew();
        scope.setId("assign-scope");
        scope.setLabel(words.say("unmatched.scope"));
        scope.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        scope.setItems(scopes());
        scope.setItemLabelGenerator(this::label);
        Div form = new Div(new Paragraph(says.line(contact)), candidates(), customer, scope);
        form.addClassName("form");
        add(form);
    }

    void open(Scope first) {
        scope.setValue(first);
        open();
        customer.focus();
    }

    @Override
    protected Optional<Deed> deed() {
        ChosenCustomer chosen = customer.getValue();
        customer.setInvalid(chosen == null);
        customer.setErrorMessage(words.say("unmatched.customer.missing"));
        if (chosen == null) {
            return Optional.empty();
        }
        Assignment assignment = Assignment.of(contact, scope.getValue(), chosen);
        return Optional.of(() -> {
            Assignment.Done done = client.assign(assignment);
            return () -> {
                close();
                taken.accept(new Taken(done, chosen.label()));
            };
        });
    }

    private List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>();
        if (group.number() != null) {
            scopes.add(Scope.NUMBER);
        }
        if (group.person() != null) {
            scopes.add(Scope.PERSON);
        }
        scopes.add(Scope.CONTACT);
        return scopes;
    }

    private String label(Scope one) {
        return switch (one) {
            case NUMBER -> words.say("unmatched.scope.NUMBER", says.title(group), group.contacts());
            case PERSON ->
                words.say("unmatched.scope.PERSON", person(), words.say("unmatched.count", group.contacts()));
            case CONTACT -> words.say("unmatched.scope.CONTACT", says.when(contact));
        };
    }

    private String person() {
        return group.person() == null
                ? ""
                : Objects.requireNonNullElse(group.person().name(), words.say("unmatched.nameless"));
    }

    /** The customers that share the number: one of them it will be. */
    private Div candidates() {
        Div candidates = new Div();
        candidates.addClassName("candidates");
        candidates.setVisible(!group.candidates().isEmpty());
        candidates.add(new Span(words.say("unmatched.shared")));
        group.candidates().forEach(one -> {
            Button button = new Button(one.label(), _ -> customer.setValue(one));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            candidates.add(button);
        });
        return candidates;
    }
}
