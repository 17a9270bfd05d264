package org.contactboard.board.twin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contactboard.board.customer.CustomersEdited;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Which customer stands for which: nothing of theirs moves but what is derived, so that they can be parted at any time,
 * and each record finds its customer in any order of arrival.
 */
@Singleton
final class Family {

    private final Sql sql;
    private final Event<CustomersEdited> edited;

    Family(Sql sql, Event<CustomersEdited> edited) {
        this.sql = sql;
        this.edited = edited;
    }

    /** Locks both; refuses customers that are not known, or that another stands for. */
    void lock(String into, String gone) {
        var locked = sql.list(
                "select id, same_as from customer where id = any (?) order by id for update",
                row -> {
                    refuseJoined(row.text("id"), row.textOrNull("same_as"));
                    return row.text("id");
                },
                Set.of(into, gone));
        for (var id : List.of(into, gone)) {
            if (!locked.contains(id)) {
                throw Problem.missing("customer", id);
            }
        }
    }

    private static void refuseJoined(String id, @Nullable String with) {
        if (with != null) {
            throw Problem.conflict("customer", "is joined with another already: " + id);
        }
    }

    /** Those that this one stood for come along. Returns them. */
    List<String> join(String into, String gone) {
        var followers = sql.list(
                "update customer set same_as = ? where same_as = ? returning id", row -> row.text("id"), into, gone);
        sql.update("update customer set same_as = ? where id = ?", into, gone);
        var moved = new LinkedHashSet<>(followers);
        moved.add(gone);
        for (var table : List.of("lead", "satisfaction", "intake")) {
            sql.update("update %s set customer_id = ? where customer_id = any (?)".formatted(table), into, moved);
        }
        touch(moved, into);
        return followers;
    }

    /** The one that stood for it, or empty where none did. */
    Optional<String> part(String gone, Collection<String> followers) {
        var stood = sql.first(
                "select same_as from customer where id = ? and same_as is not null for update",
                row -> row.text("same_as"),
                gone);
        stood.ifPresent(into -> part(into, gone, followers));
        return stood;
    }

    private void part(String into, String gone, Collection<String> followers) {
        sql.update("update customer set same_as = null where id = ?", gone);
        sql.update("update customer set same_as = ? where id = any (?) and same_as = ?", gone, followers, into);
        giveBack(into);
        var parted = new LinkedHashSet<>(followers);
        parted.add(gone);
        touch(parted, into);
    }

    /** What is derived and has no place of its own goes to whom its ids belong now. */
    void giveBack(String from) {
        for (var table : List.of("lead", "satisfaction")) {
            sql.update("""
                    update %1$s t set customer_id = coalesce(c.same_as, c.id)
                    from crm_item i, external_id x, customer c
                    where t.customer_id = ? and i.source = t.source and i.kind = '%1$s' and i.record_id = t.record_id
                    and x.kind = 'customer' and x.source = i.source
                    and x.external_id = i.state #>> '{fields,customer,id}' and c.id = x.target
                    and coalesce(c.same_as, c.id) <> t.customer_id""".formatted(table), from);
        }
        sql.update("""
                update intake i set customer_id = coalesce(c.same_as, c.id) from external_id x, customer c
                where i.customer_id = ? and x.kind = 'customer' and x.source = i.source
                and x.external_id = i.customer_ref and c.id = x.target and coalesce(c.same_as, c.id) <> i.customer_id
                and not (i.outcome = 'applied' and i.reason in ('phone', 'face-to-face', 'appointment'))""", from);
    }

    void touch(Collection<String> customers, String other) {
        var all = new LinkedHashSet<>(customers);
        all.add(other);
        edited.fire(new CustomersEdited(all));
    }
}
