package org.contactboard.ui.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
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
    void write() {
        name.setInvalid(name.isEmpty());
        name.setErrorMessage(words.say("product.name.missing"));
        if (!name.isEmpty()) {
            client.product(new NewProduct(name.getValue().strip(), managerId()));
            done(words.say("product.done", name.getValue().strip()));
        }
    }

    private @Nullable String managerId() {
        if (manager.isEmpty()) {
            return null;
        }
        String number = phone.isEmpty() ? null : phone.getValue().strip();
        return client.employee(new NewEmployee(manager.getValue().strip(), number, null))
                .id();
    }

    private TextField field(String id, String label) {
        TextField field = new TextField(words.say(label));
        field.setId(id);
        return field;
    }
}
