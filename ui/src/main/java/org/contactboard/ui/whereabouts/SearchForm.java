package org.contactboard.ui.whereabouts;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.contactboard.ui.edit.DateWords;
import org.contactboard.ui.language.Words;

/** Asks for a record by its id, or by whose it is and on which day. */
final class SearchForm extends Div {

    private final Words words;
    private final Consumer<Wanted> ask;
    private final TextField record = new TextField();
    private final ComboBox<Choice> customer = new ComboBox<>();
    private final ComboBox<Choice> employee = new ComboBox<>();
    private final DatePicker day = new DatePicker();
    private List<Choice> customers = List.of();
    private List<Choice> employees = List.of();
    private Wanted shown = Wanted.NOTHING;

    SearchForm(Words words, Consumer<Wanted> ask) {
        this.words = words;
        this.ask = ask;
        addClassName("where-form");
        getElement().setAttribute("role", "search");
        record.setId("where-record");
        record.setLabel(words.say("where.record"));
        record.setPlaceholder(words.say("where.record.example"));
        record.setClearButtonVisible(true);
        record.addKeyPressListener(Key.ENTER, _ -> find());
        name(customer, "where-customer", "where.customer");
        name(employee, "where-employee", "where.employee");
        customer.addValueChangeListener(_ -> customer.setInvalid(false));
        employee.addValueChangeListener(_ -> customer.setInvalid(false));
        day.setId("where-day");
        day.setLabel(words.say("where.day"));
        day.setLocale(words.locale());
        day.setI18n(DateWords.of(words));
        Div byRecord = new Div(record, button("where-find", true, this::find));
        byRecord.addClassName("by-record");
        Div or = new Div(words.say("where.or"));
        or.addClassName("or");
        Div byWhom = new Div(customer, employee, day, button("where-look", false, this::look));
        byWhom.addClassName("by-whom");
        add(byRecord, or, byWhom);
    }

    void customers(List<Choice> choices) {
        customers = choices;
        customer.setItems(choices);
        customer.setValue(Choice.of(shown.customer(), customers));
    }

    void employees(List<Choice> choices) {
        employees = choices;
        employee.setItems(choices);
        employee.setValue(Choice.of(shown.employee(), employees));
    }

    boolean knowsNoCustomers() {
        return customers.isEmpty();
    }

    /** Shows what is asked; a day that is not asked is today. */
    void show(Wanted wanted, LocalDate today) {
        shown = wanted;
        record.setValue(wanted.record());
        record.setInvalid(false);
        customer.setValue(Choice.of(wanted.customer(), customers));
        employee.setValue(Choice.of(wanted.employee(), employees));
        day.setValue(Objects.requireNonNullElse(wanted.day(), today));
        if (wanted.isNothing()) {
            record.focus();
        }
    }

    private void find() {
        String pasted = record.getValue();
        RecordIdRule.id(pasted)
                .ifPresentOrElse(
                        id -> ask.accept(Wanted.record(id)),
                        () -> refuse(RecordIdRule.isNumber(pasted) ? "where.record.number" : "where.record.no-id"));
    }

    private void refuse(String why) {
        record.setErrorMessage(words.say(why));
        record.setInvalid(true);
    }

    private void look() {
        Wanted wanted = new Wanted("", Choice.id(customer.getValue()), Choice.id(employee.getValue()), day.getValue());
        if (wanted.isNothing()) {
            customer.setErrorMessage(words.say("where.whose"));
            customer.setInvalid(true);
        } else {
            ask.accept(wanted);
        }
    }

    private void name(ComboBox<Choice> field, String id, String label) {
        field.setId(id);
        field.setLabel(words.say(label));
        field.setItemLabelGenerator(Choice::label);
        field.setClearButtonVisible(true);
    }

    private Button button(String id, boolean primary, Runnable action) {
        Button button = new Button(words.say("where.find"), _ -> action.run());
        button.setId(id);
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } else {
            button.setAriaLabel(words.say("where.find.whose"));
        }
        return button;
    }
}
