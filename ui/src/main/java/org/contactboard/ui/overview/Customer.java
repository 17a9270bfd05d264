package org.contactboard.ui.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation we serve, as its row tells it; {@code products} null means all of them apply. */
public record Customer(
        String id,
        String name,
        List<ExternalId> externalIds,
        @Nullable String segment,
        @Nullable String group,
        @Nullable Person accountManager,
        @Nullable String agreements,
        boolean doNotCall,
        @Nullable List<String> products) {

    /** The customer's id in another system. */
    public record ExternalId(String source, String id) {}

    @SuppressWarnings("NullAway") // JSON may leave name and list out
    public Customer {
        name = name == null ? id : name;
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }
}
