package org.contactboard.board.group;

import java.util.Set;

/** A person wrote something of a group of which these are, or were, the customers; told within the transaction. */
public record GroupEdited(Set<String> customers) {}
