package org.contactboard.ui.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.contactboard.ui.choice.ChosenCustomer;
import org.contactboard.ui.overview.Channel;
import org.jspecify.annotations.Nullable;

/** A person at a customer, as the board-service tells it. */
record PersonTold(
        String id,
        @Nullable String name,
        @Nullable At customer,
        @Nullable String role,
        @Nullable String phone,
        @Nullable String email,
        boolean doNotCall,
        boolean archived) {

    /** The customer whose person it is. */
    record At(String id, @Nullable String name, boolean doNotCall) {

        String label() {
            return Objects.requireNonNullElse(name, id);
        }
    }

    /** A person in a list, with what was said. */
    record Line(
            PersonTold person,
            @Nullable LocalDate lastContactOn,
            @Nullable Channel lastChannel,
            long contacts,
            List<String> sharedBy) {}

    /** What people write of one; as a whole. */
    record Edit(
            String customer,
            String name,
            @Nullable String role,
            @Nullable String phone,
            @Nullable String email,
            boolean doNotCall,
            boolean archived) {}

    String label() {
        return Objects.requireNonNullElse(name, Objects.requireNonNullElse(phone, id));
    }

    String named() {
        return Objects.requireNonNullElse(name, "");
    }

    @Nullable
    ChosenCustomer chosen() {
        return customer == null ? null : new ChosenCustomer(customer.id(), customer.name());
    }

    String does() {
        return Objects.requireNonNullElse(role, "");
    }

    String number() {
        return Objects.requireNonNullElse(phone, "");
    }

    String address() {
        return Objects.requireNonNullElse(email, "");
    }

    boolean mustNotBeCalled() {
        return doNotCall || (customer != null && customer.doNotCall());
    }
}
