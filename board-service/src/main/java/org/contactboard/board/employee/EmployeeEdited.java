package org.contactboard.board.employee;

/** A person wrote or said something of an employee; told within the transaction. */
public record EmployeeEdited(String id) {}
