package org.contactboard.connector.event;

import org.jspecify.annotations.Nullable;

/** A source describes a product and who answers for it: what is there is set, what is null is unchanged. */
public record ProductDescribed(
        @Nullable String name, @Nullable Employee manager, boolean deleted) implements Body {

    public static ProductDescribed deletion() {
        return new ProductDescribed(null, null, true);
    }

    @Override
    public String type() {
        return "product-described";
    }

    @Override
    public Members members() {
        return new Members().with("name", name).with("manager", manager).with("deleted", deleted ? true : null);
    }
}
