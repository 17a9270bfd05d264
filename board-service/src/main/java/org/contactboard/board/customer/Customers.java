package org.contactboard.board.customer;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All customers. */
@Singleton
public class Customers implements PanacheRepositoryBase<Customer, String> {

    PanacheQuery<Customer> search(@Nullable String q, boolean archived) {
        return find(
                """
                from Customer c left join fetch c.accountManager
                where c.archived = :archived and c.sameAs is null and (:q is null or lower(c.name) like :q or lower(c.id) like :q)
                order by lower(c.name), c.id
                """,
                Parameters.with("archived", archived)
                        .and(
                                "q",
                                q == null || q.isBlank()
                                        ? null
                                        : "%" + q.strip().toLowerCase(Locale.ROOT) + "%"));
    }

    /** What came of writing an import's words. */
    public enum Filled {
        CREATED,
        CHANGED,
        SAME
    }

    /** Writes what an import says of a customer, which is on the board from then on. */
    public Filled fill(String id, CustomerDraft draft, long micros) {
        var known = findById(id, LockModeType.PESSIMISTIC_WRITE);
        var customer = known == null ? new Customer(id) : known;
        var changed = customer.fill(draft, micros);
        persistAndFlush(customer);
        if (known == null) {
            return Filled.CREATED;
        }
        return changed ? Filled.CHANGED : Filled.SAME;
    }

    /** Takes a customer off the board, which goes up in another one. */
    public void join(String gone, String into, long micros) {
        var other = requireNonNull(findById(gone, LockModeType.PESSIMISTIC_WRITE));
        requireNonNull(findById(into, LockModeType.PESSIMISTIC_WRITE)).takeOver(other, micros);
        flush();
    }

    /** The one customer of this name. */
    public Optional<String> idOfName(String name) {
        var found = list("lower(name) = ?1 and not archived and sameAs is null", name.toLowerCase(Locale.ROOT));
        return found.size() == 1 ? Optional.of(found.getFirst().id) : Optional.empty();
    }
}
