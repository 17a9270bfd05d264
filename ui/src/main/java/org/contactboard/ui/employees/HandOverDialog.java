package org.contactboard.ui.employees;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.contactboard.ui.choice.EmployeeField;
import org.contactboard.ui.choice.EmployeesClient;
import org.contactboard.ui.edit.EditDialog;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Refusal;

/** Gives what an employee answers for to another, in one go. */
final class HandOverDialog extends EditDialog {

    private final transient EmployeesPageClient client;
    private final transient Consumer<EmployeeTold.HandedOver> done;
    private final Words words;
    private final transient EmployeeTold from;
    private final EmployeeField to;
    private final Checkbox products = new Checkbox();

    HandOverDialog(
            EmployeesPageClient client,
            EmployeesClient employees,
            Words words,
            EmployeeTold from,
            Consumer<EmployeeTold.HandedOver> done) {
        super(
                "hand-over-dialog",
                words.say("employees.hand-over.title", from.label()),
                words.say("employees.hand-over.save"),
                words);
        this.client = client;
        this.words = words;
        this.from = from;
        this.done = done;
        to = new EmployeeField("hand-over-to", words.say("employees.hand-over.to"), words, employees);
        products.setId("hand-over-products");
        products.setLabel(words.say("employees.hand-over.products", from.productNames()));
        products.setVisible(!from.products().isEmpty());
        products.setValue(!from.products().isEmpty());
        Div form =
                new Div(new Paragraph(words.say("employees.hand-over.about", from.accountManagerOf())), to, products);
        form.addClassName("form");
        add(form);
        to.focus();
    }

    @Override
    protected Optional<Deed> deed() {
        String taker = to.chosen();
        to.setInvalid(taker == null || taker.equals(from.id()));
        to.setErrorMessage(words.say(taker == null ? "employees.hand-over.missing" : "employees.hand-over.same"));
        if (taker == null || taker.equals(from.id())) {
            return Optional.empty();
        }
        EmployeeTold.HandOver handOver = new EmployeeTold.HandOver(taker, products.getValue());
        return Optional.of(() -> {
            EmployeeTold.HandedOver given = client.handOver(from.id(), handOver);
            return () -> {
                close();
                done.accept(given);
            };
        });
    }

    @Override
    protected boolean mark(Refusal refused) {
        if (!refused.field().equals("to")) {
            return false;
        }
        to.setErrorMessage(words.say("employees.hand-over.same"));
        to.setInvalid(true);
        return true;
    }
}
