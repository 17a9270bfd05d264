package org.contactboard.ui.customers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.ui.edit.FormField;
import org.contactboard.ui.edit.GuardedDialog;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Head;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.overview.Segment;
import org.contactboard.ui.rhythm.Periods;
import org.contactboard.ui.rhythm.Preview;
import org.contactboard.ui.rhythm.PreviewPart;
import org.contactboard.ui.rhythm.RhythmField;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Tagged;
import org.jspecify.annotations.Nullable;

/** Adds, changes, archives or restores a customer; says before it is saved which dots would turn. */
final class CustomerDialog extends GuardedDialog<CustomerTold> {

    private static final String NUMBER = "\\+[1-9]\\d{6,14}";

    private final transient CustomersPageClient client;
    private final transient Consumer<Tagged<CustomerTold>> done;
    private final Words words;
    private final transient Head head;
    private final @Nullable String id;
    private final TextField name = new TextField();
    private final Select<String> segment = new Select<>();
    private final ComboBox<Person> manager = new ComboBox<>();
    private final MultiSelectComboBox<String> products = new MultiSelectComboBox<>();
    private final TextArea numbers = new TextArea();
    private final TextArea agreements = new TextArea();
    private final Checkbox doNotCall = new Checkbox();
    private final Checkbox archived = new Checkbox();
    private final RhythmField rhythm;
    private final PreviewPart preview;

    /** @param read null where the customer is still to be made */
    CustomerDialog(
            CustomersPageClient client,
            Words words,
            Head head,
            @Nullable Tagged<CustomerTold> read,
            Consumer<Tagged<CustomerTold>> done) {
        super(
                "customer-dialog",
                read == null ? words.say("customers.add") : read.value().label(),
                words.say("customers.save"),
                words,
                read,
                read == null ? null : () -> read(client, read.value().id()));
        this.client = client;
        this.words = words;
        this.head = head;
        this.done = done;
        id = read == null ? null : read.value().id();
        rhythm = new RhythmField(words, words.say("customers.rhythm.other"));
        preview = new PreviewPart(words);
        fields();
        archived.setVisible(id != null);
        Div form = new Div(
                name,
                segment,
                manager,
                products,
                doNotCall,
                agreements,
                numbers,
                rhythm,
                preview,
                new Paragraph(words.say("segments.from-today")),
                archived);
        form.addClassName("form");
        add(form);
        guard(guarded());
        segment.addValueChangeListener(_ -> tryOut());
        rhythm.addValueChangeListener(_ -> tryOut());
        Answers.ask(UI.getCurrent(), () -> client.employees(500).items(), this::offer, () -> {});
    }

    static Tagged<CustomerTold> read(CustomersPageClient client, String customer) {
        return Tagged.of(client.customer(customer), CustomerTold.class);
    }

    private List<FormField<CustomerTold, ?>> guarded() {
        return List.of(
                FormField.text(name.getLabel(), name, CustomerTold::label),
                new FormField<>(segment.getLabel(), segment, CustomerTold::segmentOrNone, this::segmentName),
                new FormField<>(manager.getLabel(), manager, CustomerTold::accountManager, CustomerDialog::label),
                new FormField<>(products.getLabel(), products, CustomerTold::applying, this::productNames),
                new FormField<>(doNotCall.getLabel(), doNotCall, CustomerTold::doNotCall, this::yesOrNo),
                FormField.text(agreements.getLabel(), agreements, CustomerTold::agreed),
                FormField.text(numbers.getLabel(), numbers, CustomerTold::numberLines),
                new FormField<>(
                        rhythm.getLabel(),
                        rhythm,
                        CustomerTold::own,
                        periods -> periods.say(words, words.say("customers.rhythm.other"))),
                new FormField<>(archived.getLabel(), archived, CustomerTold::archived, this::yesOrNo));
    }

    private void fields() {
        name.setId("customer-name");
        name.setLabel(words.say("customers.name"));
        name.setMaxLength(200);
        segment.setId("customer-segment");
        segment.setLabel(words.say("customers.segment"));
        segment.setItems(Stream.concat(Stream.of(""), head.segments().stream().map(Segment::id))
                .toList());
        segment.setItemLabelGenerator(this::segmentName);
        segment.setValue("");
        manager.setId("customer-manager");
        manager.setLabel(words.say("customers.manager"));
        manager.setItemLabelGenerator(CustomerDialog::label);
        manager.setClearButtonVisible(true);
        manager.setItems(List.of()); // else it takes no value before all employees are known
        products.setId("customer-products");
        products.setLabel(words.say("customers.products"));
        products.setHelperText(words.say("customers.products.about"));
        products.setItems(head.products().stream()
                .filter(product -> !product.general())
                .map(Product::id)
                .toList());
        products.setItemLabelGenerator(this::productName);
        numbers.setId("customer-numbers");
        numbers.setLabel(words.say("customers.numbers"));
        numbers.setHelperText(words.say("customers.numbers.about"));
        agreements.setId("customer-agreements");
        agreements.setLabel(words.say("customers.agreements"));
        agreements.setMaxLength(4000);
        doNotCall.setId("customer-do-not-call");
        doNotCall.setLabel(words.say("customers.do-not-call"));
        archived.setId("customer-archived");
        archived.setLabel(words.say("customers.archive"));
    }

    /** Whoever answers for the customer now stays chosen. */
    private void offer(List<Person> employees) {
        Person now = manager.getValue();
        manager.setItems(Stream.concat(Stream.ofNullable(now), employees.stream())
                .filter(one -> now == null || one.equals(now) || !Objects.equals(one.id(), now.id()))
                .distinct()
                .toList());
        manager.setValue(now);
    }

    private void tryOut() {
        Periods wanted = rhythm.getValue();
        String customer = id;
        String type = segment.getValue().isEmpty() ? null : segment.getValue();
        if (rhythm.isComplete() && customer != null) {
            preview.ask(UI.getCurrent(), () -> client.preview(customer, Preview.Draft.of(wanted, type)));
        } else {
            preview.hide();
        }
    }

    @Override
    protected Optional<Function<String, Tagged<CustomerTold>>> writing() {
        List<String> called = numbers.getValue()
                .lines()
                .map(line -> line.replaceAll("[\\s().-]", ""))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(words.say("segments.name.missing"));
        numbers.setInvalid(!called.stream().allMatch(number -> number.matches(NUMBER)));
        numbers.setErrorMessage(words.say("customers.numbers.wrong"));
        if (name.isInvalid() || numbers.isInvalid() || !rhythm.isComplete()) {
            return Optional.empty();
        }
        CustomerTold.Edit edit = edit(called);
        String known = id;
        return Optional.of(tag ->
                Tagged.of(known == null ? client.add(edit) : client.change(known, tag, edit), CustomerTold.class));
    }

    private CustomerTold.Edit edit(List<String> called) {
        Set<String> applying = products.getValue();
        return new CustomerTold.Edit(
                name.getValue().strip(),
                segment.getValue().isEmpty() ? null : segment.getValue(),
                manager.getValue() == null ? null : manager.getValue().id(),
                agreements.getValue().isBlank() ? null : agreements.getValue().strip(),
                doNotCall.getValue(),
                applying.isEmpty() ? null : applying.stream().sorted().toList(),
                archived.getValue(),
                called,
                rhythm.getValue().isNone() ? null : rhythm.getValue());
    }

    @Override
    protected void written(Tagged<CustomerTold> now) {
        done.accept(now);
    }

    private String segmentName(@Nullable String type) {
        return head.segments().stream()
                .filter(one -> one.id().equals(type))
                .map(one -> one.label().equals(one.id()) ? one.id() : one.id() + " · " + one.label())
                .findFirst()
                .orElse(words.say("customers.segment.none"));
    }

    private String productName(String product) {
        return head.products().stream()
                .filter(one -> one.id().equals(product))
                .map(Product::name)
                .findFirst()
                .orElse(product);
    }

    private String productNames(Set<String> chosen) {
        return chosen.isEmpty()
                ? words.say("customers.products.all")
                : chosen.stream().map(this::productName).sorted().collect(Collectors.joining(", "));
    }

    private String yesOrNo(Boolean chosen) {
        return words.say(chosen ? "customers.yes" : "customers.no");
    }

    private static String label(@Nullable Person person) {
        return person == null ? "" : Objects.requireNonNullElse(person.name(), "");
    }
}
