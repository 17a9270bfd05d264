package org.contactboard.board.customer;

import java.time.Period;
import java.util.List;
import org.contactboard.board.employee.EmployeeRef;
import org.contactboard.board.rhythm.Rhythm;
import org.contactboard.board.rhythm.Scope;
import org.jspecify.annotations.Nullable;

/** A customer as told, with its persons and the rhythm that holds for it. */
public record CustomerDetail(
        String id,
        @Nullable String name,
        @Nullable String segment,
        @Nullable String group,
        @Nullable EmployeeRef accountManager,
        @Nullable String agreements,
        boolean doNotCall,
        @Nullable List<String> products,
        boolean archived,
        List<ExternalId> externalIds,
        List<String> numbers,
        List<Person> persons,
        HeldRhythm rhythm) {

    /** What a source calls the customer. */
    public record ExternalId(String source, String id) {}

    /** A contact person who is there still. */
    public record Person(
            String id,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String role,
            @Nullable String email,
            boolean doNotCall) {}

    /** The rhythm that holds, and whose it is: the most specific one. */
    public record HeldRhythm(Period green, Period orange, Scope from) {

        static HeldRhythm of(Rhythm rhythm, Scope from) {
            return new HeldRhythm(rhythm.green(), rhythm.orange(), from);
        }
    }

    static CustomerDetail of(
            Customer customer,
            List<ExternalId> externalIds,
            List<String> numbers,
            List<Person> persons,
            HeldRhythm rhythm) {
        return new CustomerDetail(
                customer.id,
                customer.name,
                customer.segmentId,
                customer.groupId,
                EmployeeRef.of(customer.accountManager),
                customer.agreements,
                customer.doNotCall,
                customer.products == null ? null : List.copyOf(customer.products),
                customer.archived,
                externalIds,
                numbers,
                persons,
                rhythm);
    }
}
