package org.contactboard.board.customer;

import java.util.Collection;

/** Others answer for these customers from now on; told within the transaction. */
public record AccountManagersChanged(Collection<String> customers) {}
