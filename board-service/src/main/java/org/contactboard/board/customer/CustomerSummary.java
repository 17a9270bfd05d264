package org.contactboard.board.customer;

import org.contactboard.board.employee.EmployeeRef;
import org.jspecify.annotations.Nullable;

/** A customer in a list. */
public record CustomerSummary(
        String id,
        @Nullable String name,
        @Nullable String segment,
        @Nullable EmployeeRef accountManager,
        boolean doNotCall,
        boolean archived) {

    static CustomerSummary of(Customer customer) {
        return new CustomerSummary(
                customer.id,
                customer.name,
                customer.segmentId,
                EmployeeRef.of(customer.accountManager),
                customer.doNotCall,
                customer.archived);
    }
}
