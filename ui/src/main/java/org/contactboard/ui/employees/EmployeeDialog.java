package org.contactboard.ui.employees;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contactboard.ui.edit.FormField;
import org.contactboard.ui.edit.GuardedDialog;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Refusal;
import org.contactboard.ui.shell.Tagged;
import org.jspecify.annotations.Nullable;

/** Adds or changes an employee, or says that he or she left, and what is left behind then. */
final class EmployeeDialog extends GuardedDialog<EmployeeTold> {

    private static final String EMAIL = "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+";
    private static final String PHONE = "\\+?[\\d\\s().-]{4,30}";

    private final transient EmployeesPageClient client;
    private final transient Consumer<Tagged<EmployeeTold>> done;
    private final Words words;
    private final @Nullable String id;
    private final TextField name = new TextField();
    private final TextField email = new TextField();
    private final TextField phone = new TextField();
    private final TextField extension = new TextField();
    private final TextField login = new TextField();
    private final Checkbox archived = new Checkbox();
    private final Paragraph leaves = new Paragraph();

    /**
     * @param listed as the list tells, with what he or she answers for; null where the employee is still to be made
     * @param read null there too
     */
    EmployeeDialog(
            EmployeesPageClient client,
            Words words,
            @Nullable EmployeeTold listed,
            @Nullable Tagged<EmployeeTold> read,
            Consumer<Tagged<EmployeeTold>> done) {
        super(
                "employee-dialog",
                read == null ? words.say("employees.add") : read.value().label(),
                words.say("customers.save"),
                words,
                read,
                read == null ? null : () -> read(client, read.value().id()));
        this.client = client;
        this.words = words;
        this.done = done;
        id = read == null ? null : read.value().id();
        field(name, "name", 200);
        field(email, "email", 200);
        field(phone, "phone", 50);
        field(extension, "extension", 40);
        field(login, "login", 100);
        email.setHelperText(words.say("employees.email.about"));
        extension.setHelperText(words.say("employees.extension.about"));
        archived.setId("employee-archived");
        archived.setLabel(words.say("employees.archive"));
        archived.setVisible(id != null);
        leaves.setId("employee-leaves");
        leaves.getElement().setAttribute("role", "status");
        leaves.setText(listed == null ? "" : leftBehind(listed));
        leaves.setVisible(false);
        Div form = new Div(name, email, phone, extension, login, archived, leaves);
        form.addClassName("form");
        add(form);
        guard(List.of(
                FormField.text(name.getLabel(), name, told -> EmployeeTold.orEmpty(told.name())),
                FormField.text(email.getLabel(), email, told -> EmployeeTold.orEmpty(told.email())),
                FormField.text(phone.getLabel(), phone, told -> EmployeeTold.orEmpty(told.phone())),
                FormField.text(extension.getLabel(), extension, told -> EmployeeTold.orEmpty(told.extension())),
                FormField.text(login.getLabel(), login, told -> EmployeeTold.orEmpty(told.login())),
                new FormField<>(archived.getLabel(), archived, EmployeeTold::archived, this::yesOrNo)));
        archived.addValueChangeListener(_ -> leaves.setVisible(leavesNow()));
    }

    static Tagged<EmployeeTold> read(EmployeesPageClient client, String employee) {
        return Tagged.of(client.employee(employee), EmployeeTold.class);
    }

    private void field(TextField field, String what, int most) {
        field.setId("employee-" + what);
        field.setLabel(words.say("employees." + what));
        field.setMaxLength(most);
    }

    private boolean leavesNow() {
        EmployeeTold known = known();
        return known != null && archived.getValue() && !known.archived();
    }

    private String leftBehind(EmployeeTold listed) {
        if (!listed.answersForSomething()) {
            return words.say("employees.leaves.nothing");
        }
        String still = Stream.of(
                        listed.accountManagerOf() > 0
                                ? words.say("employees.still.account", listed.accountManagerOf())
                                : "",
                        listed.products().isEmpty() ? "" : words.say("employees.still.product", listed.productNames()))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        return words.say("employees.leaves.something", still);
    }

    @Override
    protected Optional<Function<String, Tagged<EmployeeTold>>> writing() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(words.say("employees.name.missing"));
        email.setInvalid(!fits(email, EMAIL));
        email.setErrorMessage(words.say("employees.email.wrong"));
        phone.setInvalid(!fits(phone, PHONE));
        phone.setErrorMessage(words.say("employees.phone.wrong"));
        if (name.isInvalid() || email.isInvalid() || phone.isInvalid()) {
            return Optional.empty();
        }
        EmployeeTold.Edit edit = new EmployeeTold.Edit(
                name.getValue().strip(),
                callable(phone),
                orNull(email),
                orNull(login),
                orNull(extension),
                archived.getValue());
        String known = id;
        return Optional.of(tag ->
                Tagged.of(known == null ? client.add(edit) : client.change(known, tag, edit), EmployeeTold.class));
    }

    /** What the board-service knows better. */
    @Override
    protected boolean mark(Refusal refused) {
        boolean address = refused.field().equals("email");
        email.setInvalid(address);
        return address;
    }

    /** With its country a number is kept without what is between the digits, so that calls are recognised by it. */
    private static @Nullable String callable(TextField field) {
        String number = orNull(field);
        return number != null && number.startsWith("+") ? number.replaceAll("[\\s().-]", "") : number;
    }

    private static boolean fits(TextField field, String pattern) {
        String text = orNull(field);
        return text == null || text.matches(pattern);
    }

    private static @Nullable String orNull(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    @Override
    protected void written(Tagged<EmployeeTold> now) {
        done.accept(now);
    }

    private String yesOrNo(Boolean chosen) {
        return words.say(chosen ? "customers.yes" : "customers.no");
    }
}
