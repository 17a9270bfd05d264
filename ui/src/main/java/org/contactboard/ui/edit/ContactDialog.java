package org.contactboard.ui.edit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.contactboard.ui.agreement.AgreementsPart;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Channel;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.query.Entry;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Records a contact by hand, plans an appointment, or corrects either: with whom, about what, how and when. */
final class ContactDialog extends EditDialog {

    private final transient EditClient client;
    private final transient Undo undo;
    private final Words words;
    private final transient Clock clock;
    private final boolean planned;
    private final ComboBox<Entry> customer = new ComboBox<>();
    private final ComboBox<Product> product = new ComboBox<>();
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>();
    private final DateTimePicker startedAt = new DateTimePicker();
    private final TextField person = new TextField();
    private final ComboBox<Person> employee = new ComboBox<>();
    private final transient Snapshot snapshot;
    private final UI ui;
    private final AgreementsPart agreements;
    private transient @Nullable Known known;

    /** What is corrected, as it was read. */
    record Known(String recordId, @Nullable String tag, NewContact contact) {}

    ContactDialog(EditClient client, Undo undo, Snapshot snapshot, Words words, Clock clock, UI ui, boolean planned) {
        super(
                planned ? "appointment-dialog" : "contact-dialog",
                words.say(planned ? "appointment.title" : "contact.title"),
                words.say(planned ? "appointment.save" : "contact.save"),
                words);
        this.client = client;
        this.undo = undo;
        this.snapshot = snapshot;
        this.words = words;
        this.clock = clock;
        this.ui = ui;
        this.planned = planned;
        fields();
        agreements = new AgreementsPart("contact-do-not-call", words);
        agreements.setVisible(false);
        customer.addValueChangeListener(event -> agree(event.getValue()));
        Div form = new Div(agreements, customer, product, channel, startedAt, person, employee);
        form.addClassName("form");
        add(form);
    }

    /** Both ids may be empty. */
    void open(String customerId, String productId) {
        choose(customerId, productId);
        open();
        Answers.ask(ui, () -> client.employees(500).items(), employee::setItems, () -> employee.setEnabled(false));
    }

    /** With what was recorded before. */
    void open(Known before) {
        known = before;
        NewContact contact = before.contact();
        List<String> products = Objects.requireNonNullElse(contact.products(), List.of());
        choose(contact.customer(), products.isEmpty() ? "" : products.getFirst());
        customer.setReadOnly(true);
        channel.setValue(contact.channel());
        startedAt.setValue(
                contact.startedAt() != null
                        ? LocalDateTime.ofInstant(contact.startedAt(), clock.getZone())
                        : Objects.requireNonNull(contact.on()).atStartOfDay());
        if (contact.contactPerson() != null && contact.contactPerson().name() != null) {
            person.setValue(contact.contactPerson().name());
        }
        open();
        Answers.ask(ui, () -> client.employees(500).items(), this::offer, () -> employee.setEnabled(false));
    }

    private void offer(List<Person> employees) {
        employee.setItems(employees);
        if (known != null) {
            employees.stream()
                    .filter(one -> Objects.equals(one.id(), known.contact().employee()))
                    .findFirst()
                    .ifPresent(employee::setValue);
        }
    }

    private void choose(String customerId, String productId) {
        snapshot.byName().stream()
                .filter(entry -> entry.id().equals(customerId))
                .findFirst()
                .ifPresent(customer::setValue);
        snapshot.head().products().stream()
                .filter(one -> one.id().equals(productId))
                .findFirst()
                .ifPresent(product::setValue);
    }

    /** What was agreed comes before anything else. */
    private void agree(@Nullable Entry chosen) {
        if (chosen == null) {
            agreements.setVisible(false);
        } else {
            agreements.show(chosen.standing().row().customer(), snapshot.head());
            Answers.ask(
                    ui,
                    () -> client.persons(chosen.id()),
                    told -> ifStill(chosen, () -> agreements.notToCall(told.notToCall(words.say("drawer.nameless")))),
                    () -> ifStill(chosen, agreements::notToCallUnknown));
        }
    }

    private void ifStill(Entry asked, Runnable draw) {
        if (asked.equals(customer.getValue())) {
            draw.run();
        }
    }

    private void fields() {
        name(customer, "contact-customer", "contact.customer");
        customer.setItems(snapshot.byName());
        customer.setItemLabelGenerator(
                entry -> entry.standing().row().customer().name());
        name(product, "contact-product", "contact.product");
        product.setItems(snapshot.head().products());
        product.setItemLabelGenerator(one -> one.general() ? words.say("board.general") : one.name());
        channel.setId("contact-channel");
        channel.setLabel(words.say("contact.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(one -> words.say("channel", one));
        channel.setValue(planned ? Channel.FACE_TO_FACE : Channel.PHONE);
        startedAt.setId("contact-started-at");
        startedAt.setLabel(words.say(planned ? "appointment.starts-at" : "contact.started-at"));
        startedAt.setLocale(words.locale());
        startedAt.setDatePickerI18n(DateWords.of(words));
        if (planned) {
            startedAt.setMin(now());
            startedAt.setValue(now().truncatedTo(ChronoUnit.HOURS).plusDays(1));
        } else {
            startedAt.setMax(now());
            startedAt.setValue(now());
        }
        person.setId("contact-person");
        person.setLabel(words.say(planned ? "appointment.person" : "contact.person"));
        name(employee, "contact-employee", "contact.employee");
        employee.setItemLabelGenerator(one -> Objects.requireNonNullElse(one.name(), ""));
    }

    private void name(ComboBox<?> field, String id, String label) {
        field.setId(id);
        field.setLabel(words.say(label));
    }

    @Override
    protected Optional<Deed> deed() {
        return valid() ? Optional.of(deed(contact())) : Optional.empty();
    }

    private Deed deed(NewContact contact) {
        Known before = known;
        return () -> {
            Recorded recorded =
                    before == null ? client.contact(contact) : client.change(before.recordId(), before.tag(), contact);
            return () -> {
                close();
                String said = words.say(
                        before != null
                                ? "contact.changed"
                                : Objects.equals(recorded.what(), "appointment") ? "appointment.done" : "contact.done");
                undo.offer(ui, words, said, recorded.action(), () -> {});
            };
        };
    }

    private NewContact contact() {
        NewContact before = known == null ? null : known.contact();
        Product about = product.getValue();
        LocalDateTime moment = startedAt.getValue();
        boolean day = before != null && before.startedAt() == null;
        return new NewContact(
                customer.getValue().id(),
                about == null ? List.of() : List.of(about.id()),
                channel.getValue(),
                day ? null : moment.atZone(clock.getZone()).toInstant(),
                day ? moment.toLocalDate() : null,
                null,
                before == null ? null : before.direction(),
                NewContact.Spoken.of(person.getValue(), before == null ? null : before.contactPerson()),
                employee.getValue() == null ? null : employee.getValue().id(),
                before == null ? null : before.purpose());
    }

    private boolean valid() {
        LocalDateTime moment = startedAt.getValue();
        boolean who = customer.getValue() != null;
        boolean when = moment != null && (planned ? moment.isAfter(now()) : !moment.isAfter(now()));
        customer.setInvalid(!who);
        customer.setErrorMessage(words.say("contact.customer.missing"));
        startedAt.setInvalid(!when);
        startedAt.setErrorMessage(words.say(
                moment == null
                        ? "contact.started-at.missing"
                        : planned ? "appointment.starts-at.past" : "contact.started-at.future"));
        return who && when;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }
}
