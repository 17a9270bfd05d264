package org.contactboard.connector.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A customer gave a score, on a day; or its record is gone. */
public record SatisfactionScored(
        @Nullable Customer customer,
        @Nullable BigDecimal score,
        @Nullable LocalDate on,
        boolean deleted) implements Body {

    public static SatisfactionScored deletion() {
        return new SatisfactionScored(null, null, null, true);
    }

    @Override
    public String type() {
        return "satisfaction-scored";
    }

    @Override
    public Members members() {
        return new Members()
                .with("customer", customer)
                .with("score", score)
                .with("on", on)
                .with("deleted", deleted ? true : null);
    }
}
