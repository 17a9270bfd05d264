package org.contactboard.board.customer;

import java.util.List;
import java.util.Set;

/** People wrote something of these customers; told within the transaction. {@code formerNumbers} are theirs no more. */
public record CustomersEdited(Set<String> ids, List<String> formerNumbers) {

    public CustomersEdited(Set<String> ids) {
        this(ids, List.of());
    }
}
