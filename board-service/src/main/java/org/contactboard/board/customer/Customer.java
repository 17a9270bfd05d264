package org.contactboard.board.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.contactboard.board.employee.Employee;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An organisation that we serve. What the board derives of it is not here: see RowsStep. */
@Entity
@DynamicUpdate
public class Customer {

    @Id
    String id;

    @Nullable
    String name;

    @Nullable
    @Column(name = "segment_id")
    String segmentId;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_manager_id")
    Employee accountManager;

    @Nullable
    @Column(name = "group_id", insertable = false, updatable = false)
    String groupId;

    /** The customer's own wishes on channels, times and persons. */
    @Nullable
    String agreements;

    @Column(name = "do_not_call")
    boolean doNotCall;

    /** The ids of the products that apply; null: all. */
    @Nullable
    @Column(columnDefinition = "text[]")
    List<String> products;

    /** Put on the board by a person or an import; contact does so too. */
    @Column(name = "on_board")
    boolean onBoard;

    boolean archived;

    /** The one that stands for it, since a person joined both; null: itself. */
    @Nullable
    @Column(name = "same_as", insertable = false, updatable = false)
    String sameAs;

    /** The revision of the name; what a person wrote, in µs, outlives what sources told before. */
    @Column(name = "name_at", columnDefinition = "bigint[]")
    List<Long> nameAt = List.of();

    @Column(name = "edited_at")
    long editedAt;

    protected Customer() {}

    Customer(String id) {
        this.id = id;
        this.onBoard = true;
    }

    /** A name that stays as it is keeps its revision, so that a source can still change it; "" stands for none. */
    void change(CustomerEdit edit, @Nullable Employee manager, long micros) {
        if (!edit.name().equals(Objects.requireNonNullElse(name, ""))) {
            name = edit.name().isEmpty() ? null : edit.name();
            nameAt = List.of(micros);
        }
        segmentId = edit.segment();
        accountManager = manager;
        agreements = edit.agreements();
        doNotCall = edit.doNotCall();
        products = edit.products();
        archived = edit.archived();
        editedAt = micros;
    }

    /** @return whether it says anything new */
    boolean fill(CustomerDraft draft, long micros) {
        var before = Arrays.asList(name, segmentId, accountManager, products, onBoard);
        name = draft.name() == null ? name : draft.name();
        segmentId = draft.segment() == null ? segmentId : draft.segment();
        accountManager = draft.accountManager() == null ? accountManager : draft.accountManager();
        products = draft.products() == null ? products : draft.products();
        onBoard = true;
        var changed = !before.equals(Arrays.asList(name, segmentId, accountManager, products, onBoard));
        nameAt = draft.name() == null ? nameAt : List.of(micros);
        editedAt = changed ? micros : editedAt;
        return changed;
    }

    /** The other one goes up in this one, which gets what it has not; a wish not to be called is never lost. */
    void takeOver(Customer other, long micros) {
        nameAt = name == null ? other.nameAt : nameAt;
        name = name == null ? other.name : name;
        segmentId = segmentId == null ? other.segmentId : segmentId;
        accountManager = accountManager == null ? other.accountManager : accountManager;
        agreements = agreements == null ? other.agreements : agreements;
        products = products == null ? other.products : products;
        doNotCall |= other.doNotCall;
        editedAt = micros;
        other.archived = true;
        other.editedAt = micros;
    }
}
