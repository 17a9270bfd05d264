package org.contactboard.ui.edit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Optional;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.shell.Answers;
import org.jspecify.annotations.Nullable;

/** Calls a contact precarious: who of us, and who of the customer, know of it. */
final class StarDialog extends EditDialog {

    private final transient EditClient client;
    private final transient Undo undo;
    private final Words words;
    private final UI ui;
    private final String customer;
    private final String product;
    private final ComboBox<Person> employee = new ComboBox<>();
    private final ComboBox<Person> person = new ComboBox<>();

    StarDialog(EditClient client, Undo undo, Words words, UI ui, String customer, String product) {
        super("star-dialog", words.say("star.title"), words.say("star.save"), words);
        this.client = client;
        this.undo = undo;
        this.words = words;
        this.ui = ui;
        this.customer = customer;
        this.product = product;
        field(employee, "star-employee", "star.employee");
        field(person, "star-person", "star.person");
        Div form = new Div(new Paragraph(words.say("star.about")), employee, person);
        form.addClassName("form");
        add(form);
    }

    @Override
    public void open() {
        super.open();
        employee.focus();
        Answers.ask(ui, () -> client.employees(500).items(), employee::setItems, () -> employee.setEnabled(false));
        Answers.ask(ui, () -> client.persons(customer).persons(), person::setItems, () -> person.setEnabled(false));
    }

    private void field(ComboBox<Person> field, String id, String label) {
        field.setId(id);
        field.setLabel(words.say(label));
        field.setClearButtonVisible(true);
        field.setItemLabelGenerator(one -> Objects.requireNonNullElse(one.name(), ""));
    }

    @Override
    protected Optional<Deed> deed() {
        NewStar star = new NewStar(id(employee), id(person));
        return Optional.of(() -> {
            Recorded recorded = client.star(customer, product, star);
            return () -> {
                close();
                undo.offer(ui, words, words.say("star.done"), recorded.action(), () -> {});
            };
        });
    }

    private static @Nullable String id(ComboBox<Person> field) {
        return field.getValue() == null ? null : field.getValue().id();
    }
}
