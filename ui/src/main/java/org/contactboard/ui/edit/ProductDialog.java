package org.contactboard.ui.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.contactboard.ui.language.Words;
import org.jspecify.annotations.Nullable;

/** Adds a product and, unless left empty, the employee who answers for it. */
final class ProductDialog extends EditDialog {

    private final transient EditClient client;
    private final Words words;
    private final TextField name;
    private final TextField manager;
    private final TextField phone;

    ProductDialog(EditClient client, Words words) {
        super("product-dialog", words.say("product.title"), words.say("product.save"), words);
        this.client = client;
        this.words = words;
        this.name = field("product-name", "product.name");
        this.manager = field("product-manager", "product.manager");
        this.phone = field("product-phone", "product.phone");
        Div form = new Div(name, manager, phone);
        form.addClassName("form");
        add(form);
    }

    @Override
    protected Optional<Deed> deed() {
        name.setInvalid(name.isEmpty());
        name.setErrorMessage(words.say("product.name.missing"));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String called = name.getValue().strip();
        NewEmployee answers = answers();
        return Optional.of(() -> {
            client.product(new NewProduct(
                    called, answers == null ? null : client.employee(answers).id()));
            return () -> done(words.say("product.done", called));
        });
    }

    private @Nullable NewEmployee answers() {
        String number = phone.isEmpty() ? null : phone.getValue().strip();
        return manager.isEmpty() ? null : new NewEmployee(manager.getValue().strip(), number, null);
    }

    private TextField field(String id, String label) {
        TextField field = new TextField(words.say(label));
        field.setId(id);
        return field;
    }
}
