package org.contactboard.connector.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A customer gave a score, on a day. */
public record SatisfactionScored(
        @Nullable Customer customer,
        BigDecimal score,
        @Nullable LocalDate on) implements Body {

    @Override
    public String type() {
        return "satisfaction-scored";
    }

    @Override
    public Members members() {
        return new Members().with("customer", customer).with("score", score).with("on", on);
    }
}
