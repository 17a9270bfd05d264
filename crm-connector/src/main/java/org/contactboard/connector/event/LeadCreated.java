package org.contactboard.connector.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lead came in, on a day; or its record is gone. */
public record LeadCreated(
        @Nullable Customer customer, @Nullable LocalDate on, boolean deleted) implements Body {

    public static LeadCreated deletion() {
        return new LeadCreated(null, null, true);
    }

    @Override
    public String type() {
        return "lead-created";
    }

    @Override
    public Members members() {
        return new Members().with("customer", customer).with("on", on).with("deleted", deleted ? true : null);
    }
}
