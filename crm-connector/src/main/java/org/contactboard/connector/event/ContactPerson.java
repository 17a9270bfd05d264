package org.contactboard.connector.event;

import org.jspecify.annotations.Nullable;

/** The person at the customer, as the source knows him or her; the number in E.164. */
public record ContactPerson(
        @Nullable String id,
        @Nullable String name,
        @Nullable String phone) implements Party {

    /** Null when nothing is known of the person. */
    public static @Nullable ContactPerson of(@Nullable String id, @Nullable String name, @Nullable String phone) {
        return id == null && name == null && phone == null ? null : new ContactPerson(id, name, phone);
    }

    @Override
    public Members members() {
        return new Members().with("id", id).with("name", name).with("phone", phone);
    }
}
