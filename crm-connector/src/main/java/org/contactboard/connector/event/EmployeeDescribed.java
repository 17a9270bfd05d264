package org.contactboard.connector.event;

import org.jspecify.annotations.Nullable;

/** A source describes one of us: what is there is set, what is null is unchanged. */
public record EmployeeDescribed(
        @Nullable String name,
        @Nullable String phone,
        @Nullable Extension extension,
        @Nullable String email,
        @Nullable String login,
        boolean deleted)
        implements Body {

    public static EmployeeDescribed deletion() {
        return new EmployeeDescribed(null, null, null, null, null, true);
    }

    @Override
    public String type() {
        return "employee-described";
    }

    @Override
    public Members members() {
        Members members = new Members().with("name", name).with("phone", phone);
        if (extension != null) {
            members.named("extension", extension.number());
        }
        return members.with("email", email).with("login", login).with("deleted", deleted ? true : null);
    }
}
