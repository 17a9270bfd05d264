package org.contactboard.ui.choice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A customer as it is chosen; without an id it is one that is still to be made. */
public record ChosenCustomer(@Nullable String id, @Nullable String name) {

    public static ChosenCustomer made(String name) {
        return new ChosenCustomer(null, name.strip());
    }

    public boolean isNew() {
        return id == null;
    }

    public String label() {
        return Objects.requireNonNullElse(name, Objects.requireNonNullElse(id, ""));
    }
}
