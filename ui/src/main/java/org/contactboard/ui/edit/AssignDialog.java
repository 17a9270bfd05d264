package org.contactboard.ui.edit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Optional;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.shell.Answers;

/** Gives a contact in General a product, once or always; says first how many will follow. */
final class AssignDialog extends EditDialog {

    private final transient EditClient client;
    private final transient Undo undo;
    private final Words words;
    private final transient WhichContact contact;
    private final UI ui;
    private final boolean numbers;
    private final ProductField product;
    private final RadioButtonGroup<ProductChoice> choice = new RadioButtonGroup<>();

    /** With {@code numbers} where the reader may see those of customers' persons. */
    AssignDialog(
            EditClient client,
            Undo undo,
            List<Product> products,
            Words words,
            UI ui,
            WhichContact contact,
            boolean numbers) {
        super("assign-dialog", words.say("assign.title"), words.say("assign.save"), words);
        this.client = client;
        this.undo = undo;
        this.words = words;
        this.contact = contact;
        this.ui = ui;
        this.numbers = numbers;
        this.product = new ProductField(products, words);
        choice.setId("assign-scope");
        choice.setLabel(words.say("assign.scope"));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setItemLabelGenerator(this::label);
        offer(List.of(ProductChoice.ONCE));
        Div form = new Div(product, choice);
        form.addClassName("form");
        add(form);
    }

    @Override
    public void open() {
        super.open();
        product.focus();
        Answers.ask(ui, () -> client.choices(contact).items(), this::offer, () -> {});
    }

    private void offer(List<ProductChoice> choices) {
        List<ProductChoice> offered = choices.stream()
                .filter(one -> numbers || one.scope() != ProductScope.NUMBER)
                .toList();
        choice.setItems(offered);
        choice.setValue(offered.getFirst());
    }

    private String label(ProductChoice it) {
        return switch (it.scope()) {
            case ONCE -> words.say("assign.scope.ONCE");
            case EMPLOYEE -> always(it, it.name() == null ? words.say("assign.nameless") : it.name());
            case CODE -> always(it, it.value() == null ? "" : "“" + it.value() + "”");
            case NUMBER -> always(it, words.phone(it.value()));
        };
    }

    private String always(ProductChoice it, String whose) {
        return words.say("assign.always", words.say("assign.scope", it.scope()), whose, it.contacts());
    }

    @Override
    protected Optional<Deed> deed() {
        ProductScope scope = choice.getValue().scope();
        return product.chosen().map(chosen -> () -> {
            Assigned assigned = client.assign(
                    new NewAssignment(contact.source(), contact.kind(), contact.recordId(), chosen.id(), scope));
            return () -> {
                close();
                undo.offer(
                        ui,
                        words,
                        words.say("assign.done", assigned.contacts(), chosen.name()),
                        assigned.action(),
                        () -> {});
            };
        });
    }
}
