package org.contactboard.ui.edit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.ui.overview.Channel;
import org.jspecify.annotations.Nullable;

/** A contact recorded by hand; either {@code startedAt} or, where the time is not known, {@code on}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewContact(
        String customer,
        @Nullable List<String> products,
        Channel channel,
        @Nullable Instant startedAt,
        @Nullable LocalDate on,
        @Nullable Instant endedAt,
        @Nullable String direction,
        @Nullable Spoken contactPerson,
        @Nullable String employee,
        @Nullable String purpose) {

    /** The person spoken with: known by an id, or new by a name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Spoken(
            @Nullable String id,
            @Nullable String name,
            @Nullable String phone) {

        /** The one who was told before, as long as the name is the same. */
        static @Nullable Spoken of(@Nullable String name, @Nullable Spoken before) {
            if (name == null || name.isBlank()) {
                return null;
            }
            return before != null && name.strip().equals(before.name())
                    ? new Spoken(before.id(), null, null)
                    : new Spoken(null, name.strip(), null);
        }
    }
}
