package org.contactboard.ui.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.contactboard.ui.attendance.AttendanceClient.Attendee;
import org.contactboard.ui.attendance.AttendanceClient.Session;
import org.contactboard.ui.edit.DateWords;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Channel;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.query.Entry;
import org.contactboard.ui.query.Query;
import org.contactboard.ui.query.QueryRule;
import org.contactboard.ui.snapshot.Snapshot;

/** What it was, its day, and the customers: searched and ticked; a tick outlives the next search. */
final class AttendanceForm extends Main {

    private static final int SHOWN = 50;

    private final transient Snapshot snapshot;
    private final Words words;
    private final transient Clock clock;
    private final TextField name = new TextField();
    private final ComboBox<Product> product = new ComboBox<>();
    private final DatePicker on = new DatePicker();
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>();
    private final ComboBox<Person> employee = new ComboBox<>();
    private final TextField search = new TextField();
    private final CheckboxGroup<Entry> found = new CheckboxGroup<>();
    private final Paragraph more = new Paragraph();
    private final Span chosen = new Span();
    private final Div refusal = new Div();
    private final Button save = new Button();
    private final transient Set<Entry> ticked = new LinkedHashSet<>();

    AttendanceForm(Snapshot snapshot, Words words, Clock clock, Consumer<Session> record) {
        this.snapshot = snapshot;
        this.words = words;
        this.clock = clock;
        addClassName("attendance");
        getElement().setAttribute("tabindex", "0"); // it scrolls, also by the keys
        fields();
        ticks();
        refusal.setId("attendance-refusal");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        chosen.setId("attendance-chosen");
        chosen.getElement().setAttribute("role", "status");
        save.setId("attendance-save");
        save.setText(words.say("attendance.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(_ -> attempt(record));
        Div about = new Div(name, product, on, channel, employee);
        about.addClassName("beside");
        Div bar = new Div(save, chosen, refusal);
        bar.addClassName("bar");
        add(new Paragraph(words.say("attendance.about")), about, search, found, more, bar);
        show();
    }

    void offer(List<Person> employees) {
        employee.setItems(employees);
    }

    void refuse(String reason) {
        refusal.setText(reason);
        save.setEnabled(true);
    }

    /** For the next session. */
    void clear() {
        ticked.clear();
        search.clear();
        refuse("");
        show();
    }

    private void fields() {
        name.setId("attendance-name");
        name.setLabel(words.say("attendance.name"));
        name.setPlaceholder(words.say("attendance.name.example"));
        product.setId("attendance-product");
        product.setLabel(words.say("contact.product"));
        product.setItems(snapshot.head().products().stream()
                .filter(one -> !one.general())
                .toList());
        product.setItemLabelGenerator(Product::name);
        on.setId("attendance-on");
        on.setLabel(words.say("attendance.on"));
        on.setLocale(words.locale());
        on.setI18n(DateWords.of(words));
        on.setMax(LocalDate.now(clock));
        on.setValue(LocalDate.now(clock));
        channel.setLabel(words.say("contact.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(one -> words.say("channel", one));
        channel.setValue(Channel.FACE_TO_FACE);
        employee.setLabel(words.say("contact.employee"));
        employee.setClearButtonVisible(true);
        employee.setItemLabelGenerator(one -> Objects.requireNonNullElse(one.name(), ""));
    }

    private void ticks() {
        search.setId("attendance-search");
        search.setLabel(words.say("attendance.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.addValueChangeListener(_ -> show());
        found.setId("attendance-found");
        found.setLabel(words.say("attendance.who"));
        found.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        found.setItemLabelGenerator(entry -> entry.standing().row().customer().name());
        found.addSelectionListener(event -> {
            if (event.isFromClient()) {
                ticked.addAll(event.getAddedSelection());
                ticked.removeAll(event.getRemovedSelection());
                count();
            }
        });
    }

    /** Those who were ticked stay in sight, above what is found. */
    private void show() {
        Set<Entry> rows = new LinkedHashSet<>(ticked);
        List<Entry> kept = QueryRule.rows(Query.ALL.searching(search.getValue()), snapshot.byName());
        kept.stream().limit(SHOWN).forEach(rows::add);
        found.setItems(rows);
        found.setValue(Set.copyOf(ticked));
        more.setText(kept.size() > SHOWN ? words.say("attendance.more", kept.size() - SHOWN) : "");
        more.setVisible(kept.size() > SHOWN);
        count();
    }

    private void count() {
        chosen.setText(words.say("attendance.chosen", ticked.size()));
        save.setEnabled(!ticked.isEmpty());
    }

    private void attempt(Consumer<Session> record) {
        boolean named = !name.getValue().isBlank();
        name.setInvalid(!named);
        name.setErrorMessage(words.say("attendance.name.missing"));
        product.setInvalid(product.getValue() == null);
        product.setErrorMessage(words.say("assign.product.missing"));
        on.setInvalid(on.getValue() == null || on.getValue().isAfter(LocalDate.now(clock)));
        on.setErrorMessage(words.say("attendance.on.wrong"));
        if (named && !product.isInvalid() && !on.isInvalid()) {
            save.setEnabled(false);
            refusal.setText("");
            record.accept(new Session(
                    name.getValue().strip(),
                    product.getValue().id(),
                    on.getValue(),
                    channel.getValue(),
                    employee.getValue() == null ? null : employee.getValue().id(),
                    ticked.stream().map(entry -> new Attendee(entry.id())).toList()));
        }
    }
}
