package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.contactboard.board.sql.Unnest;
import org.jspecify.annotations.Nullable;

/** Finds whom items refer to that stand nowhere, without making anybody: what was filtered puts nobody on the board. */
final class Refs {

    private Refs() {}

    private record Ref(String kind, String source, String id) {}

    static List<Decision> resolve(Connection connection, List<Decision> decisions) throws SQLException {
        var refs = decisions.stream()
                .flatMap(it -> Stream.of(
                        ref("customer", it, it.customerId() == null ? it.customerRef() : null),
                        ref("employee", it, it.employeeId() == null ? it.employeeRef() : null)))
                .filter(it -> !it.id().isEmpty())
                .distinct()
                .toList();
        if (refs.isEmpty()) {
            return decisions;
        }
        var targets = new HashMap<Ref, String>();
        Unnest.of(refs)
                .column(Ref::kind)
                .column(Ref::source)
                .column(Ref::id)
                .query(
                        connection,
                        row -> targets.put(
                                new Ref(row.getString(1), row.getString(2), row.getString(3)), row.getString(4)),
                        """
                        select e.kind, e.source, e.external_id, coalesce(c.same_as, e.target)
                        from unnest(?::text[], ?::text[], ?::text[]) as g(kind, source, external_id)
                        join external_id e using (kind, source, external_id)
                        left join customer c on e.kind = 'customer' and c.id = e.target""");
        return decisions.stream()
                .map(it -> new Decision(
                        it.origin(),
                        it.identity(),
                        it.revision(),
                        it.outcome(),
                        it.customerRef(),
                        it.employeeRef(),
                        it.customerId() == null ? targets.get(ref("customer", it, it.customerRef())) : it.customerId(),
                        it.employeeId() == null ? targets.get(ref("employee", it, it.employeeRef())) : it.employeeId(),
                        it.occurredOn(),
                        it.receivedAt()))
                .toList();
    }

    private static Ref ref(String kind, Decision decision, @Nullable String id) {
        return new Ref(kind, decision.identity().source(), id == null ? "" : id);
    }
}
