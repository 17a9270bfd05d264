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
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Channel;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.query.Entry;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Records a contact by hand: with whom, about what, how and when. */
final class ContactDialog extends EditDialog {

    private final transient EditClient client;
    private final Words words;
    private final transient Clock clock;
    private final ComboBox<Entry> customer = new ComboBox<>();
    private final ComboBox<Product> product = new ComboBox<>();
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>();
    private final DateTimePicker startedAt = new DateTimePicker();
    private final TextField person = new TextField();
    private final ComboBox<Person> employee = new ComboBox<>();
    private final transient Snapshot snapshot;
    private final UI ui;
    private final AgreementsPart agreements;

    ContactDialog(EditClient client, Snapshot snapshot, Words words, Clock clock, UI ui) {
        super("contact-dialog", words.say("contact.title"), words.say("contact.save"), words);
        this.client = client;
        this.snapshot = snapshot;
        this.words = words;
        this.clock = clock;
        this.ui = ui;
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
        snapshot.byName().stream()
                .filter(entry -> entry.id().equals(customerId))
                .findFirst()
                .ifPresent(customer::setValue);
        snapshot.head().products().stream()
                .filter(one -> one.id().equals(productId))
                .findFirst()
                .ifPresent(product::setValue);
        open();
        Answers.ask(ui, () -> client.employees(500).items(), employee::setItems, () -> employee.setEnabled(false));
    }

    /** What was agreed comes before anything else. */
    private void agree(@Nullable Entry chosen) {
        if (chosen == null) {
            agreements.setVisible(false);
        } else {
            agreements.show(chosen.standing().row().customer());
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
        channel.setValue(Channel.PHONE);
        startedAt.setId("contact-started-at");
        startedAt.setLabel(words.say("contact.started-at"));
        startedAt.setLocale(words.locale());
        startedAt.setDatePickerI18n(DateWords.of(words));
        startedAt.setMax(now());
        startedAt.setValue(now());
        person.setId("contact-person");
        person.setLabel(words.say("contact.person"));
        name(employee, "contact-employee", "contact.employee");
        employee.setItemLabelGenerator(one -> Objects.requireNonNullElse(one.name(), ""));
    }

    private void name(ComboBox<?> field, String id, String label) {
        field.setId(id);
        field.setLabel(words.say(label));
    }

    @Override
    protected Optional<Deed> deed() {
        if (!valid()) {
            return Optional.empty();
        }
        Product about = product.getValue();
        NewContact contact = new NewContact(
                customer.getValue().id(),
                about == null ? List.of() : List.of(about.id()),
                channel.getValue(),
                startedAt.getValue().atZone(clock.getZone()).toInstant(),
                NewContact.Spoken.of(person.getValue()),
                employee.getValue() == null ? null : employee.getValue().id());
        return Optional.of(() -> {
            client.contact(contact);
            return () -> done(words.say("contact.done"));
        });
    }

    private boolean valid() {
        LocalDateTime moment = startedAt.getValue();
        boolean who = customer.getValue() != null;
        boolean when = moment != null && !moment.isAfter(now());
        customer.setInvalid(!who);
        customer.setErrorMessage(words.say("contact.customer.missing"));
        startedAt.setInvalid(!when);
        startedAt.setErrorMessage(
                words.say(moment == null ? "contact.started-at.missing" : "contact.started-at.future"));
        return who && when;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }
}
