package org.contactboard.board.employee;

import org.jspecify.annotations.Nullable;

/**
 * What an edit of an employee says of itself in the audit trail.
 *
 * @param before null where he or she was added
 */
record EmployeeChange(String id, @Nullable EmployeeEdit before, EmployeeEdit after) {}
