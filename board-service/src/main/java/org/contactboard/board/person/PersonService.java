package org.contactboard.board.person;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.audit.Audited;
import org.contactboard.board.customer.CustomersEdited;
import org.contactboard.board.overview.RowsStep;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.time.Micros;
import org.jspecify.annotations.Nullable;

/** What people do with the persons at customers. */
@Singleton
class PersonService {

    static final String ADDED = "person-added";
    static final String CHANGED = "person-changed";
    static final String ARCHIVED = "person-archived";
    static final String RESTORED = "person-restored";

    private final People people;
    private final Conversations conversations;
    private final RowsStep rows;
    private final AuditTrail trail;
    private final Micros micros;
    private final Event<CustomersEdited> edited;

    PersonService(
            People people,
            Conversations conversations,
            RowsStep rows,
            AuditTrail trail,
            Micros micros,
            Event<CustomersEdited> edited) {
        this.people = people;
        this.conversations = conversations;
        this.rows = rows;
        this.trail = trail;
        this.micros = micros;
        this.edited = edited;
    }

    @Transactional
    Audited<PersonDetail> create(PersonEdit edit) {
        var id = UUID.randomUUID().toString();
        var created = write(id, null, edit);
        return new Audited<>(created, trail.write(ADDED, id, null, new PersonChange(id, null, PersonEdit.of(created))));
    }

    @Transactional
    Audited<PersonDetail> change(String id, PersonEdit edit, @Nullable String ifMatch) {
        var told = people.lock(id).orElseThrow(() -> Problem.missing("person", id));
        ETag.of(told).guard(ifMatch);
        var before = PersonEdit.of(told);
        var changed = write(id, before, edit);
        var change = new PersonChange(id, before, PersonEdit.of(changed));
        return new Audited<>(changed, trail.write(action(before, edit), id, null, change));
    }

    /** Puts back what a person was, or was not, unless it was changed again. */
    void restore(PersonChange change) {
        var id = change.id();
        var now = people.lock(id).map(PersonEdit::of);
        if (!now.equals(Optional.of(change.after()))) {
            throw Problem.conflict("id", "has been changed since: " + id);
        }
        if (change.before() != null) {
            write(id, change.after(), change.before());
        } else if (people.remove(id)) {
            carry(id, change.after(), null);
        } else {
            throw Problem.conflict("id", "has been spoken with since, or is told by a source: " + id);
        }
    }

    private static String action(PersonEdit before, PersonEdit after) {
        if (before.archived() == after.archived()) {
            return CHANGED;
        }
        return after.archived() ? ARCHIVED : RESTORED;
    }

    private PersonDetail write(String id, @Nullable PersonEdit before, PersonEdit edit) {
        check(id, before, edit);
        people.write(id, edit, micros.now());
        carry(id, before, edit);
        return people.find(id).orElseThrow();
    }

    private void check(String id, @Nullable PersonEdit before, PersonEdit edit) {
        var moved = before == null || !Objects.equals(before.customer(), edit.customer());
        if (moved && edit.customer() != null && !people.isCustomer(edit.customer())) {
            throw Problem.wrong("customer", "is not a customer's id: " + edit.customer());
        }
        var barred = people.barred(id, edit.customer(), edit.archived());
        if (!barred.isEmpty()) {
            throw Problem.conflict(
                    edit.archived() ? "archived" : "customer",
                    "is whom a group shares; give it somebody else first: " + String.join(", ", barred));
        }
    }

    /** Whoever moves takes along what was placed by person or number alone; rows that name the person say it anew. */
    private void carry(String id, @Nullable PersonEdit before, @Nullable PersonEdit after) {
        var customers = new TreeSet<String>();
        Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                .flatMap(Optional::stream)
                .flatMap(it -> Stream.ofNullable(it.customer()))
                .forEach(customers::add);
        var former = Optional.ofNullable(before).map(PersonEdit::phone);
        conversations.placeAgain(id);
        edited.fire(new CustomersEdited(customers, former.stream().toList()));
        rows.touch(people.namedAt(id));
    }
}
