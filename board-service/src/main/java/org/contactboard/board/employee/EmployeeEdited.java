package org.contactboard.board.employee;

/** A person wrote something of an employee; told within the transaction. */
public record EmployeeEdited(String id) {}
