package org.contactboard.board.employee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Objects;
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

    /** What stays as it is keeps its revision, so that a source can still change it; a name of "" stands for none. */
    void change(EmployeeEdit edit, long micros) {
        if (!edit.name().equals(Objects.requireNonNullElse(name, ""))) {
            name = edit.name().isEmpty() ? null : edit.name();
            nameAt = List.of(micros);
        }
        phoneAt = Objects.equals(phone, edit.phone()) ? phoneAt : List.of(micros);
        phone = edit.phone();
        emailAt = Objects.equals(email, edit.email()) ? emailAt : List.of(micros);
        email = edit.email();
        login = edit.login();
        extensionAt = Objects.equals(extension, edit.extension()) ? extensionAt : List.of(micros);
        extension = edit.extension();
        archived = edit.archived();
        editedAt = micros;
    }
}
