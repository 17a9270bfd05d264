package org.contactboard.ui.products;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.contactboard.ui.choice.EmployeeField;
import org.contactboard.ui.choice.EmployeesClient;
import org.contactboard.ui.edit.FormField;
import org.contactboard.ui.edit.GuardedDialog;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Refusal;
import org.contactboard.ui.shell.Tagged;
import org.jspecify.annotations.Nullable;

/** Adds, changes, archives or restores a product; says before it is saved what leaves the board, or comes back. */
final class ProductDialog extends GuardedDialog<ProductTold> {

    private static final String CODE = "[a-z0-9][a-z0-9-]{0,49}";

    private final transient ProductsClient client;
    private final transient Consumer<Tagged<ProductTold>> done;
    private final Words words;
    private final @Nullable String id;
    private final TextField name = new TextField();
    private final TextField code = new TextField();
    private final EmployeeField manager;
    private final Checkbox archived = new Checkbox();
    private final Div consequences = new Div();

    /** @param read null where the product is still to be made */
    ProductDialog(
            ProductsClient client,
            EmployeesClient employees,
            Words words,
            @Nullable Tagged<ProductTold> read,
            Consumer<Tagged<ProductTold>> done) {
        super(
                "managed-product-dialog",
                read == null ? words.say("products.add") : read.value().name(),
                words.say("customers.save"),
                words,
                read,
                read == null ? null : () -> read(client, read.value().id()));
        this.client = client;
        this.words = words;
        this.done = done;
        id = read == null ? null : read.value().id();
        manager = new EmployeeField("managed-product-manager", words.say("products.manager"), words, employees);
        manager.setHelperText(words.say("products.manager.about"));
        fields();
        Div form = new Div(name, code, manager, archived, consequences);
        form.addClassName("form");
        add(form);
        guard(List.of(
                FormField.text(name.getLabel(), name, ProductTold::name),
                new FormField<>(manager.getLabel(), manager, ProductTold::productManager, EmployeeField::label),
                new FormField<>(archived.getLabel(), archived, ProductTold::isArchived, this::yesOrNo)));
        archived.addValueChangeListener(_ -> foretell());
    }

    static Tagged<ProductTold> read(ProductsClient client, String product) {
        return Tagged.of(client.product(product), ProductTold.class);
    }

    private void fields() {
        name.setId("managed-product-name");
        name.setLabel(words.say("products.name"));
        name.setMaxLength(100);
        code.setId("managed-product-code");
        code.setLabel(words.say("products.code"));
        code.setHelperText(words.say("products.code.about"));
        code.setMaxLength(50);
        code.setVisible(id == null);
        archived.setId("managed-product-archived");
        archived.setLabel(words.say("products.archive"));
        archived.setVisible(id != null);
        consequences.setId("product-consequences");
        consequences.addClassName("preview");
        consequences.getElement().setAttribute("role", "status");
        consequences.setVisible(false);
    }

    private void foretell() {
        String product = id;
        ProductTold known = known();
        boolean wanted = archived.getValue();
        boolean turns = product != null && known != null && wanted != known.isArchived();
        consequences.removeAll();
        consequences.setVisible(turns);
        if (product != null && turns) {
            consequences.add(new Paragraph(words.say("preview.busy")));
            Answers.ask(
                    UI.getCurrent(),
                    () -> client.column(product),
                    column -> {
                        if (archived.getValue() == wanted) {
                            foretold(column, wanted ? "products.leaves." : "products.returns.");
                        }
                    },
                    () -> consequences.setText(words.say("preview.away")));
        }
    }

    private void foretold(ProductTold.Column column, String which) {
        consequences.removeAll();
        consequences.add(new Paragraph(words.say(which + "dots", column.dots())));
        if (column.latest() > 0) {
            consequences.add(new Paragraph(words.say(which + "latest", column.latest())));
        }
        if (column.moving() > 0) {
            consequences.add(new Paragraph(words.say(which + "moving", column.moving())));
        }
        consequences.add(new Paragraph(words.say(which + "history")));
    }

    @Override
    protected Optional<Function<String, Tagged<ProductTold>>> writing() {
        String coded = code.getValue().strip();
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(words.say("product.name.missing"));
        code.setInvalid(!coded.isEmpty() && !coded.matches(CODE));
        code.setErrorMessage(words.say("products.code.wrong"));
        if (name.isInvalid() || code.isInvalid()) {
            return Optional.empty();
        }
        String known = id;
        ProductTold.Edit edit = new ProductTold.Edit(
                known == null && !coded.isEmpty() ? coded : null,
                name.getValue().strip(),
                manager.chosen(),
                archived.getValue());
        return Optional.of(tag ->
                Tagged.of(known == null ? client.add(edit) : client.change(known, tag, edit), ProductTold.class));
    }

    /** A code that is taken, or that the name does not yield. */
    @Override
    protected boolean mark(Refusal refused) {
        if (id != null || !refused.field().equals("id")) {
            return false;
        }
        code.setErrorMessage(words.say(refused.isConflict() ? "products.code.taken" : "products.code.needed"));
        code.setInvalid(true);
        code.focus();
        return true;
    }

    @Override
    protected void written(Tagged<ProductTold> now) {
        done.accept(now);
    }

    private String yesOrNo(Boolean chosen) {
        return words.say(chosen ? "customers.yes" : "customers.no");
    }
}
