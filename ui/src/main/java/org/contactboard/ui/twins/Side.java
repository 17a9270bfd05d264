package org.contactboard.ui.twins;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.contactboard.ui.overview.Customer.ExternalId;
import org.jspecify.annotations.Nullable;

/** One of two customers, with what is its own. */
record Side(
        String id,
        @Nullable String name,
        @Nullable String segment,
        @Nullable String accountManager,
        @Nullable String agreements,
        boolean doNotCall,
        boolean onBoard,
        @Nullable String joinedWith,
        List<ExternalId> externalIds,
        List<String> numbers,
        int persons,
        int contacts,
        @Nullable LocalDate lastContactOn) {

    String label() {
        return Objects.requireNonNullElse(name, id);
    }
}
