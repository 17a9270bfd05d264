package org.contactboard.connector.event;

import org.jspecify.annotations.Nullable;

/** One of us, as the source knows him or her; the number in E.164. */
public record Employee(
        @Nullable String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) implements Party {

    /** Null when nothing is known of the employee. */
    public static @Nullable Employee of(
            @Nullable String id, @Nullable String name, @Nullable String email, @Nullable String phone) {
        return id == null && name == null && email == null && phone == null
                ? null
                : new Employee(id, name, email, phone);
    }

    @Override
    public Members members() {
        return new Members()
                .with("id", id)
                .with("name", name)
                .with("email", email)
                .with("phone", phone);
    }
}
