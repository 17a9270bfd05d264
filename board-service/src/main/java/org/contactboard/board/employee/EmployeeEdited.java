package org.contactboard.board.employee;

import org.jspecify.annotations.Nullable;

/** A person wrote something of an employee, who had this e-mail address before; told within the transaction. */
public record EmployeeEdited(String id, @Nullable String formerEmail) {}
