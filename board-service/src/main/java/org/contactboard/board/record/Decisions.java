package org.contactboard.board.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import org.contactboard.board.sql.Unnest;

/**
 * The kept outcomes: exactly one per item, the first one told in the highest translation; `waiting` and `unmatched` are
 * rewritten when resolved.
 */
final class Decisions {

    private Decisions() {}

    static void add(Connection connection, Collection<Decision> decisions) throws SQLException {
        Unnest.of(onePerOrigin(decisions))
                .column(it -> it.origin().topic())
                .column(it -> it.origin().partition())
                .column(it -> it.origin().offset())
                .column(it -> it.origin().item())
                .column(it -> it.identity().source())
                .column(it -> it.identity().kind())
                .column(it -> it.identity().recordId())
                .column(it -> it.revision().at())
                .column(it -> it.revision().tie())
                .column(it -> it.outcome().outcome())
                .column(it -> it.outcome().reason())
                .column(Decision::customerRef)
                .column(Decision::employeeRef)
                .column(Decision::customerId)
                .column(Decision::employeeId)
                .column(Decision::occurredOn)
                .column(Decision::receivedAt)
                .column(it -> it.revision().translation())
                .execute(connection, """
                        with told as (
                        insert into intake as i (topic, "partition", "offset", item, source, kind, record_id, revision_at,
                            revision_tie, outcome, reason, customer_ref, employee_ref, customer_id, employee_id,
                            occurred_on, received_at, translation)
                        select * from unnest(?::text[], ?::int[], ?::bigint[], ?::int[], ?::text[], ?::text[],
                            ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::date[], ?::timestamptz[], ?::int[])
                        on conflict (topic, "partition", "offset", item) do update set
                            source = excluded.source, kind = excluded.kind, record_id = excluded.record_id,
                            revision_at = excluded.revision_at, revision_tie = excluded.revision_tie,
                            outcome = excluded.outcome, reason = excluded.reason,
                            customer_ref = excluded.customer_ref, employee_ref = excluded.employee_ref,
                            customer_id = excluded.customer_id, employee_id = excluded.employee_id,
                            occurred_on = excluded.occurred_on, translation = excluded.translation,
                            repaired_at = case when (i.outcome, i.reason) = (excluded.outcome, excluded.reason)
                                then i.repaired_at else now() end
                        where excluded.translation > i.translation
                        and not (excluded.outcome = 'already-known' and i.outcome = 'applied')
                        returning topic, "partition", "offset", item, old.outcome as before, new.outcome as now)
                        delete from rejected r using told t
                        where t.before = 'rejected' and t.now <> 'rejected' and r.topic = t.topic
                        and r."partition" = t."partition" and r."offset" = t."offset" and r.item = t.item""");
    }

    private static Collection<Decision> onePerOrigin(Collection<Decision> decisions) {
        var byOrigin = new LinkedHashMap<Origin, Decision>();
        decisions.forEach(it -> byOrigin.merge(it.origin(), it, (a, b) -> repairs(b, a) ? b : a));
        return byOrigin.values();
    }

    /** What was applied stays so, also where its translation is already known by something newer. */
    private static boolean repairs(Decision later, Decision earlier) {
        return later.revision().translation() > earlier.revision().translation()
                && !(later.outcome().outcome().equals("already-known")
                        && earlier.outcome().outcome().equals("applied"));
    }

    /** The end of these appointments has passed. */
    static void pass(Connection connection, Collection<Resolved> items, LocalDate today) throws SQLException {
        if (items.isEmpty()) {
            return;
        }
        Unnest.of(items)
                .column(it -> it.identity().source())
                .column(it -> it.identity().kind())
                .column(it -> it.identity().recordId())
                .column(it -> passed(it, today).outcome())
                .column(it -> passed(it, today).reason())
                .execute(connection, """
                        update intake i set outcome = g.outcome, reason = g.reason
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                            as g(source, kind, record_id, outcome, reason)
                        where i.source = g.source and i.kind = g.kind and i.record_id = g.record_id
                        and i.outcome = 'applied' and i.reason = 'appointment'""");
    }

    private static Outcome passed(Resolved item, LocalDate today) {
        return item.conversation().map(it -> Outcome.applied(it.reason(today))).orElse(Outcome.filtered("not-held"));
    }

    /** What these items waited for has come. */
    static void resolve(Connection connection, Collection<Resolved> items, OutcomeOf outcomes) throws SQLException {
        if (items.isEmpty()) {
            return;
        }
        Unnest.of(items)
                .column(it -> it.identity().source())
                .column(it -> it.identity().kind())
                .column(it -> it.identity().recordId())
                .column(it -> outcomes.of(it).outcome())
                .column(it -> outcomes.of(it).reason())
                .column(Resolved::customerId)
                .execute(connection, """
                        update intake i set outcome = g.outcome, reason = g.reason,
                            customer_id = coalesce(g.customer_id, i.customer_id)
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                            as g(source, kind, record_id, outcome, reason, customer_id)
                        where i.source = g.source and i.kind = g.kind and i.record_id = g.record_id
                        and i.outcome = 'applied' and i.reason in ('waiting', 'unmatched')""");
    }

    /** These stand at another customer now, or at none any more: then they wait for one again. */
    static void move(Connection connection, Collection<Resolved> items) throws SQLException {
        if (items.isEmpty()) {
            return;
        }
        Unnest.of(items)
                .column(it -> it.identity().source())
                .column(it -> it.identity().kind())
                .column(it -> it.identity().recordId())
                .column(Resolved::customerId)
                .execute(connection, """
                        update intake i set customer_id = g.customer_id,
                            reason = case when g.customer_id is null then 'unmatched' else i.reason end
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as g(source, kind, record_id, customer_id)
                        where i.source = g.source and i.kind = g.kind and i.record_id = g.record_id
                        and i.outcome = 'applied' and i.reason in ('phone', 'face-to-face', 'appointment')
                        and i.customer_id is distinct from g.customer_id""");
    }

    /** The outcome of an item that is resolved. */
    @FunctionalInterface
    interface OutcomeOf {
        Outcome of(Resolved item);
    }
}
