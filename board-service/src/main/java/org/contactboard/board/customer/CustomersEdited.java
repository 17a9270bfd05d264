package org.contactboard.board.customer;

import java.util.Set;

/** People wrote something of these customers; told within the transaction. */
public record CustomersEdited(Set<String> ids) {}
