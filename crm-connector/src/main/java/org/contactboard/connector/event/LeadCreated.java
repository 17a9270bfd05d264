package org.contactboard.connector.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lead came in, on a day. */
public record LeadCreated(
        @Nullable Customer customer, @Nullable LocalDate on) implements Body {

    @Override
    public String type() {
        return "lead-created";
    }

    @Override
    public Members members() {
        return new Members().with("customer", customer).with("on", on);
    }
}
