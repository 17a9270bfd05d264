package org.contactboard.ui.edit;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Product;

/** Chooses a product that is not General. */
final class ProductField extends ComboBox<Product> {

    ProductField(List<Product> products, Words words) {
        setId("assign-product");
        setLabel(words.say("contact.product"));
        setItems(products.stream().filter(one -> !one.general()).toList());
        setItemLabelGenerator(Product::name);
        setErrorMessage(words.say("assign.product.missing"));
    }

    /** Empty, and marked, when none is chosen. */
    Optional<Product> chosen() {
        setInvalid(getValue() == null);
        return Optional.ofNullable(getValue());
    }
}
