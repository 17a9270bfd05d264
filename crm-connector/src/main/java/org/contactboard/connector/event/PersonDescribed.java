package org.contactboard.connector.event;

import org.jspecify.annotations.Nullable;

/** A source describes a person at a customer: what is there is set, what is null is unchanged. */
public record PersonDescribed(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String role,
        @Nullable Customer customer,
        boolean deleted)
        implements Body {

    public static PersonDescribed deletion() {
        return new PersonDescribed(null, null, null, null, true);
    }

    @Override
    public String type() {
        return "person-described";
    }

    @Override
    public Members members() {
        return new Members()
                .with("name", name)
                .with("phone", phone)
                .with("role", role)
                .with("customer", customer)
                .with("deleted", deleted ? true : null);
    }
}
