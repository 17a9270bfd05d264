package org.contactboard.connector.event;

import org.jspecify.annotations.Nullable;

/** The customer as the source knows it: its id there, its name, its number in E.164. */
public record Customer(
        @Nullable String id,
        @Nullable String name,
        @Nullable String number) implements Party {

    /** Null when nothing is known of it. */
    public static @Nullable Customer of(@Nullable String id, @Nullable String name, @Nullable String number) {
        return id == null && name == null && number == null ? null : new Customer(id, name, number);
    }

    @Override
    public Members members() {
        return new Members().with("id", id).with("name", name).with("number", number);
    }
}
