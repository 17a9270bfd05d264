package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contactboard.board.sql.Unnest;
import org.jspecify.annotations.Nullable;

/** Finds whom items refer to that stand nowhere, without making anybody: what does not count puts nobody on the board. */
final class Refs {

    private Refs() {}

    private record Ref(String kind, String source, String id) {}

    static List<Decision> resolve(Connection connection, List<Decision> decisions) throws SQLException {
        var refs = decisions.stream()
                .filter(it -> it.customerId() == null)
                .flatMap(it -> Stream.of(ref("customer", it, it.customerRef()), ref("employee", it, it.employeeRef())))
                .filter(it -> !it.id().isEmpty())
                .distinct()
                .toList();
        var targets = new HashMap<Ref, String>();
        if (refs.isEmpty()) {
            return decisions;
        }
        Unnest.of(refs)
                .column(Ref::kind)
                .column(Ref::source)
                .column(Ref::id)
                .query(
                        connection,
                        row -> targets.put(
                                new Ref(row.getString(1), row.getString(2), row.getString(3)), row.getString(4)),
                        """
                        select e.kind, e.source, e.external_id, e.target
                        from unnest(?::text[], ?::text[], ?::text[]) as g(kind, source, external_id)
                        join external_id e using (kind, source, external_id)""");
        return decisions.stream().map(it -> resolved(it, targets)).toList();
    }

    private static Decision resolved(Decision it, Map<Ref, String> targets) {
        return it.customerId() != null
                ? it
                : new Decision(
                        it.origin(),
                        it.identity(),
                        it.revision(),
                        it.outcome(),
                        it.customerRef(),
                        it.employeeRef(),
                        targets.get(ref("customer", it, it.customerRef())),
                        targets.get(ref("employee", it, it.employeeRef())),
                        it.occurredOn(),
                        it.receivedAt());
    }

    private static Ref ref(String kind, Decision decision, @Nullable String id) {
        return new Ref(kind, decision.identity().source(), id == null ? "" : id);
    }
}
