package org.contactboard.ui.edit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.contactboard.ui.overview.Channel;
import org.jspecify.annotations.Nullable;

/** A contact recorded by hand. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NewContact(
        String customer,
        List<String> products,
        Channel channel,
        Instant startedAt,
        @Nullable Spoken contactPerson,
        @Nullable String employee) {

    /** The person spoken with, by name. */
    record Spoken(String name) {

        static @Nullable Spoken of(@Nullable String name) {
            return name == null || name.isBlank() ? null : new Spoken(name.strip());
        }
    }
}
