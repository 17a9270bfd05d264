package org.contactboard.board.employee;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.UUID;
import org.contactboard.board.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All employees. */
@Singleton
public class Employees implements PanacheRepositoryBase<Employee, String> {

    /** The employee whom a field names, or none; one that is not there is a 400 for that field. */
    public @Nullable Employee named(String field, @Nullable String id) {
        if (id == null) {
            return null;
        }
        return findByIdOptional(id).orElseThrow(() -> Problem.wrong(field, "is not an employee's id: " + id));
    }

    /** The employee of this id, e-mail or name; made if there is none. */
    public Employee ensure(String words, long micros) {
        var lower = words.toLowerCase(Locale.ROOT);
        return find("id = ?1 or lower(email) = ?2 or lower(name) = ?2 order by id", words, lower)
                .firstResultOptional()
                .orElseGet(() -> {
                    var employee = new Employee(UUID.nameUUIDFromBytes(("employee\n" + lower).getBytes(UTF_8))
                            .toString());
                    employee.change(new EmployeeEdit(words, null, null, null, null, false), micros);
                    persistAndFlush(employee);
                    return employee;
                });
    }
}
