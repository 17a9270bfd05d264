package org.contactboard.board.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import org.contactboard.board.employee.Employee;
import org.jspecify.annotations.Nullable;

/** A column of the board. */
@Entity
public class Product {

    @Id
    String id;

    String name;

    int position;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "manager_id")
    Employee manager;

    /** The day from which the manager's conversations are about this product. */
    @Nullable
    @Column(name = "manager_since")
    LocalDate managerSince;

    /** The day from which it is off the board and takes no conversations; null: it is a column. */
    @Nullable
    @Column(name = "archived_on")
    LocalDate archivedOn;

    /** In µs: what a person wrote outlives what sources told before. */
    @Column(name = "named_at")
    long namedAt;

    @Column(name = "edited_at")
    long editedAt;

    protected Product() {}

    Product(String id, String name) {
        this.id = id;
        this.name = name;
    }

    void change(ProductEdit edit, @Nullable Employee newManager, LocalDate today, long micros) {
        if (!Objects.equals(manager, newManager)) {
            managerSince = newManager == null ? null : today;
        }
        manager = newManager;
        if (edit.archived() != (archivedOn != null)) {
            archivedOn = edit.archived() ? today : null;
        }
        name = edit.name();
        position = edit.position() == null ? position : edit.position();
        namedAt = micros;
        editedAt = micros;
    }
}
