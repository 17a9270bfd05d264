package org.contactboard.board.employee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
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

    /** At a telephone exchange; empty where a source took it away. */
    @Nullable
    String extension;

    /** Who left: offered nowhere, but what was said stays. */
    boolean archived;

    /** The revisions of name, phone, email and extension; what a person wrote, in µs, outlives what sources told before. */
    @Column(name = "name_at", columnDefinition = "bigint[]")
    List<Long> nameAt = List.of();

    @Column(name = "phone_at", columnDefinition = "bigint[]")
    List<Long> phoneAt = List.of();

    @Column(name = "email_at", columnDefinition = "bigint[]")
    List<Long> emailAt = List.of();

    @Column(name = "extension_at", columnDefinition = "bigint[]")
    List<Long> extensionAt = List.of();

    @Column(name = "edited_at")
    long editedAt;

    protected Employee() {}

    Employee(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    void change(EmployeeEdit edit, long micros) {
        name = edit.name();
        phone = edit.phone();
        email = edit.email();
        login = edit.login();
        extension = edit.extension();
        archived = edit.archived();
        nameAt = List.of(micros);
        phoneAt = List.of(micros);
        emailAt = List.of(micros);
        extensionAt = List.of(micros);
        editedAt = micros;
    }
}
