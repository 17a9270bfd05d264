package org.contactboard.ui.choice;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Objects;
import java.util.stream.Stream;
import org.contactboard.ui.overview.Person;
import org.jspecify.annotations.Nullable;

/** Searches one of us by a part of a name, an e-mail address or a number; who left is not offered. */
public final class EmployeeField extends ComboBox<Person> {

    private final transient EmployeesClient employees;

    public EmployeeField(String id, String label, EmployeesClient employees) {
        super(label);
        this.employees = employees;
        setId(id);
        setItemLabelGenerator(EmployeeField::label);
        setClearButtonVisible(true);
        setItems(this::found);
        addValueChangeListener(_ -> setInvalid(false));
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

    /** It holds the page of the one who searches while the board-service answers. */
    private Stream<Person> found(Query<Person, String> query) {
        try {
            return employees
                    .employees(query.getFilter().orElse(""), query.getOffset() / query.getLimit(), query.getLimit())
                    .items()
                    .stream();
        } catch (ProcessingException | WebApplicationException away) {
            return Stream.empty();
        }
    }
}
