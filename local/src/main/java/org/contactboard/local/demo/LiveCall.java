package org.contactboard.local.demo;

import java.time.Duration;
import java.time.Instant;
import org.contactboard.local.demo.Company.Employee;
import org.contactboard.local.demo.Company.Person;

/**
 * A call that has just ended.
 *
 * @param slot the CRM record that tells it; records are few and are used again, so that a demo that runs all day does
 *     not bury its customers in contacts
 */
record LiveCall(
        int slot,
        Customer customer,
        String product,
        Employee employee,
        Person person,
        boolean inbound,
        Instant endedAt,
        Duration lasted) {

    Instant startedAt() {
        return endedAt.minus(lasted);
    }
}
