package org.contactboard.ui.edit;

import org.jspecify.annotations.Nullable;

/** One way to give a contact in General a product; {@code contacts} would leave General. */
record ProductChoice(
        ProductScope scope,
        @Nullable String value,
        @Nullable String name,
        long contacts) {

    static final ProductChoice ONCE = new ProductChoice(ProductScope.ONCE, null, null, 1);
}
