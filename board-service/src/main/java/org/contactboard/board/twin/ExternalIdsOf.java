package org.contactboard.board.twin;

import jakarta.inject.Singleton;
import java.util.List;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.sql.Sql;
import org.contactboard.board.twin.TwinSide.ExternalId;

/** What sources call a customer, and what came with each of these ids: numbers, persons. */
@Singleton
final class ExternalIdsOf {

    private static final String FAMILY =
            "(select id from customer, (select ?::text as asked) a where id = asked or same_as = asked)";

    private final Sql sql;

    ExternalIdsOf(Sql sql) {
        this.sql = sql;
    }

    /** Refuses those that are not this customer's, and all that it has: nothing would be parted. */
    void require(String customer, List<ExternalId> ids) {
        var known = sql.list(
                "select source, external_id from external_id where kind = 'customer' and target in " + FAMILY,
                row -> new ExternalId(row.text("source"), row.text("external_id")),
                customer);
        for (var id : ids) {
            if (!known.contains(id)) {
                throw Problem.wrong("externalIds", "is not this customer's: %s %s".formatted(id.source(), id.id()));
            }
        }
        if (ids.containsAll(known)) {
            throw Problem.wrong("externalIds", "are all that this customer has: leave it at least one");
        }
    }

    /** The id goes to another customer, with the persons and the numbers that its source told with it. */
    void move(ExternalId id, String from, String into) {
        sql.update("""
                update customer_number n set customer_id = ? from crm_item i
                where i.source = ? and i.kind = 'account' and i.record_id = ?
                and i.state #> '{fields,numbers}' ?? n.number and n.customer_id in %s
                """.formatted(FAMILY), into, id.source(), id.id(), from);
        sql.update("""
                update person p set customer_id = ? from external_id x, crm_item i
                where p.customer_id in %s and x.kind = 'person' and x.target = p.id and x.source = ?
                and i.source = x.source and i.kind = 'person' and i.record_id = x.external_id
                and i.state #>> '{fields,customer,id}' = ?""".formatted(FAMILY), into, from, id.source(), id.id());
        sql.update(
                "update external_id set target = ? where kind = 'customer' and source = ? and external_id = ?",
                into,
                id.source(),
                id.id());
    }
}
