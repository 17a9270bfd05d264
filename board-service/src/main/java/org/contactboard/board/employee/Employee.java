package org.contactboard.board.employee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** One of us. */
@Entity
public class Employee {

    @Id
    String id;

    @Nullable
    String name;

    @Nullable
    String phone;

    @Nullable
    String email;

    @Nullable
    String login;

    /** In µs: what a person wrote outlives what sources told before. */
    @Column(name = "named_at")
    long namedAt;

    @Column(name = "edited_at")
    long editedAt;

    protected Employee() {}

    Employee(String id) {
        this.id = id;
    }

    void change(EmployeeEdit edit, long micros) {
        name = edit.name();
        phone = edit.phone();
        email = edit.email();
        login = edit.login();
        namedAt = micros;
        editedAt = micros;
    }
}
