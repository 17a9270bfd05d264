package org.contactboard.ui.people;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.contactboard.ui.choice.ChosenCustomer;
import org.contactboard.ui.choice.CustomerField;
import org.contactboard.ui.choice.CustomersClient;
import org.contactboard.ui.edit.FormField;
import org.contactboard.ui.edit.GuardedDialog;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Refusal;
import org.contactboard.ui.shell.Tagged;
import org.jspecify.annotations.Nullable;

/** Adds, changes, moves, archives or restores a person; says before it is saved what that does to conversations. */
final class PersonDialog extends GuardedDialog<PersonTold> {

    private static final String NUMBER = "\\+[1-9]\\d{6,14}";
    private static final String EMAIL = "[^@\\s]{1,64}@[^@\\s]{1,130}";

    private final transient PeopleClient client;
    private final transient Consumer<Tagged<PersonTold>> done;
    private final Words words;
    private final @Nullable String id;
    private final TextField name;
    private final CustomerField customer;
    private final TextField role;
    private final TextField phone;
    private final TextField email;
    private final Checkbox doNotCall;
    private final Checkbox archived;

    /** What is changed, as it was read, and as the list tells it. */
    record Known(PersonTold.Line line, Tagged<PersonTold> read) {}

    /** @param known null where the person is still to be made */
    PersonDialog(
            PeopleClient client,
            CustomersClient customers,
            PersonWords says,
            @Nullable Known known,
            Consumer<Tagged<PersonTold>> done) {
        super(
                "person-dialog",
                known == null
                        ? says.words().say("people.add")
                        : known.read().value().label(),
                says.words().say("segments.save"),
                says.words(),
                known == null ? null : known.read(),
                known == null ? null : () -> read(client, known.read().value().id()));
        this.client = client;
        this.done = done;
        words = says.words();
        id = known == null ? null : known.read().value().id();
        name = text("person-name", "people.name");
        customer = new CustomerField("person-customer", words.say("people.customer"), words, customers);
        role = text("person-role", "people.role");
        phone = text("person-phone", "people.phone");
        phone.setHelperText(words.say("people.phone.about"));
        email = text("person-email", "people.email");
        doNotCall = box("person-do-not-call", "people.do-not-call");
        archived = box("person-archived", "people.archive");
        archived.setVisible(known != null);
        Div form = new Div(name, customer, role, phone, email, doNotCall, archived);
        form.addClassName("form");
        add(form);
        guard(guarded());
        if (known != null) {
            tellBefore(form, known.line(), says);
        }
    }

    static Tagged<PersonTold> read(PeopleClient client, String person) {
        return Tagged.of(client.person(person), PersonTold.class);
    }

    private List<FormField<PersonTold, ?>> guarded() {
        return List.of(
                FormField.text(name.getLabel(), name, PersonTold::named),
                new FormField<>(
                        customer.getLabel(),
                        customer,
                        PersonTold::chosen,
                        chosen -> chosen == null ? "" : chosen.label()),
                FormField.text(role.getLabel(), role, PersonTold::does),
                FormField.text(phone.getLabel(), phone, PersonTold::number),
                FormField.text(email.getLabel(), email, PersonTold::address),
                new FormField<>(doNotCall.getLabel(), doNotCall, PersonTold::doNotCall, this::yesOrNo),
                new FormField<>(archived.getLabel(), archived, PersonTold::archived, this::yesOrNo));
    }

    /** What stays and what goes along, once it is about to matter. */
    private void tellBefore(Div form, PersonTold.Line line, PersonWords says) {
        Paragraph archiving = told(says.archiving(line));
        archived.addValueChangeListener(
                event -> archiving.setVisible(event.getValue() && !line.person().archived()));
        Paragraph moving = told(words.say("people.move.about"));
        customer.addValueChangeListener(event -> moving.setVisible(event.getValue() != null
                && !Objects.equals(event.getValue(), line.person().chosen())));
        form.addComponentAtIndex(form.indexOf(customer) + 1, moving);
        form.add(archiving);
        if (!line.sharedBy().isEmpty()) {
            form.add(new Paragraph(says.shared(line)));
        }
    }

    private static Paragraph told(String text) {
        Paragraph told = new Paragraph(text);
        told.getElement().setAttribute("role", "status");
        told.setVisible(false);
        return told;
    }

    @Override
    protected Optional<Function<String, Tagged<PersonTold>>> writing() {
        String number = phone.getValue().replaceAll("[\\s().-]", "");
        ChosenCustomer chosen = customer.getValue();
        String at = chosen == null ? null : chosen.id();
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(words.say("people.name.missing"));
        customer.setInvalid(at == null);
        customer.setErrorMessage(words.say("people.customer.missing"));
        phone.setInvalid(!number.isEmpty() && !number.matches(NUMBER));
        phone.setErrorMessage(words.say("people.phone.wrong"));
        email.setInvalid(!email.isEmpty() && !email.getValue().strip().matches(EMAIL));
        email.setErrorMessage(words.say("people.email.wrong"));
        archived.setInvalid(false);
        if (at == null || name.isInvalid() || phone.isInvalid() || email.isInvalid()) {
            return Optional.empty();
        }
        PersonTold.Edit edit = new PersonTold.Edit(
                at,
                name.getValue().strip(),
                orNull(role.getValue()),
                orNull(number),
                orNull(email.getValue()),
                doNotCall.getValue(),
                archived.getValue());
        String person = id;
        return Optional.of(tag ->
                Tagged.of(person == null ? client.add(edit) : client.change(person, tag, edit), PersonTold.class));
    }

    /** A group shares the person, or the customer is none any more. */
    @Override
    protected boolean mark(Refusal refused) {
        if (refused.isConflict() && refused.field().equals("archived")) {
            archived.setErrorMessage(words.say("people.shared.refused"));
            archived.setInvalid(true);
        } else if (refused.field().equals("customer")) {
            customer.setErrorMessage(
                    words.say(refused.isConflict() ? "people.shared.refused" : "people.customer.missing"));
            customer.setInvalid(true);
        } else {
            return false;
        }
        return true;
    }

    @Override
    protected void written(Tagged<PersonTold> now) {
        done.accept(now);
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private TextField text(String fieldId, String label) {
        TextField field = new TextField(words.say(label));
        field.setId(fieldId);
        field.setMaxLength(200);
        return field;
    }

    private Checkbox box(String fieldId, String label) {
        Checkbox box = new Checkbox(words.say(label));
        box.setId(fieldId);
        return box;
    }

    private String yesOrNo(Boolean chosen) {
        return words.say(chosen ? "customers.yes" : "customers.no");
    }
}
