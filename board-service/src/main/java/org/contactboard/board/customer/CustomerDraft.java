package org.contactboard.board.customer;

import java.util.List;
import org.contactboard.board.employee.Employee;
import org.jspecify.annotations.Nullable;

/** What an import says of a customer; null leaves as it is. */
public record CustomerDraft(
        @Nullable String name,
        @Nullable String segment,
        @Nullable Employee accountManager,
        @Nullable List<String> products) {}
