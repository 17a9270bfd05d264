package org.contactboard.connector.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source describes a customer: what is there is set, what is null is unchanged.
 *
 * @param onBoard a rule of the source puts it on the board, or not, before anybody spoke with it
 */
public record CustomerDescribed(
        @Nullable String name,
        @Nullable List<String> numbers,
        @Nullable String domain,
        @Nullable String segment,
        @Nullable Employee accountManager,
        @Nullable List<String> products,
        @Nullable String agreements,
        @Nullable Boolean doNotCall,
        @Nullable Boolean onBoard,
        boolean deleted)
        implements Body {

    public static CustomerDescribed deletion() {
        return new CustomerDescribed(null, null, null, null, null, null, null, null, null, true);
    }

    @Override
    public String type() {
        return "customer-described";
    }

    @Override
    public Members members() {
        return new Members()
                .with("name", name)
                .with("numbers", numbers)
                .with("domain", domain)
                .with("segment", segment)
                .with("accountManager", accountManager)
                .with("products", products)
                .with("agreements", agreements)
                .with("doNotCall", doNotCall)
                .with("onBoard", onBoard)
                .with("deleted", deleted ? true : null);
    }
}
