package org.contactboard.ui.choice;

import java.util.Objects;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Person;
import org.jspecify.annotations.Nullable;

/** Searches one of us by a part of a name, an e-mail address or a number; who left is not offered. */
public final class EmployeeField extends SearchField<Person> {

    public EmployeeField(String id, String label, Words words, EmployeesClient employees) {
        super(id, label, EmployeeField::label, words, employees::employees);
    }

    public static String label(@Nullable Person person) {
        return person == null
                ? ""
                : Objects.requireNonNullElse(person.name(), Objects.requireNonNullElse(person.id(), ""));
    }

    /** The id of whoever is chosen. */
    public @Nullable String chosen() {
        return getValue() == null ? null : getValue().id();
    }
}
