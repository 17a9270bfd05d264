package org.contactboard.connector.event;

import org.jspecify.annotations.Nullable;

/** One of us, as the source knows him or her; the number in E.164. */
public record Employee(
        @Nullable String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String extension)
        implements Party {

    /** Whoever an exchange knows by this extension, or by this id of an agent. */
    public static @Nullable Employee at(@Nullable String extension) {
        return extension == null ? null : new Employee(extension, null, null, null, extension);
    }

    /** Null when nothing is known of the employee. */
    public static @Nullable Employee of(
            @Nullable String id, @Nullable String name, @Nullable String email, @Nullable String phone) {
        return of(id, name, email, phone, null);
    }

    public static @Nullable Employee of(
            @Nullable String id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String extension) {
        return id == null && name == null && email == null && phone == null && extension == null
                ? null
                : new Employee(id, name, email, phone, extension);
    }

    @Override
    public Members members() {
        return new Members()
                .with("id", id)
                .with("name", name)
                .with("email", email)
                .with("phone", phone)
                .with("extension", extension);
    }
}
