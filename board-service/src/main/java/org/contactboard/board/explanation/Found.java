package org.contactboard.board.explanation;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.contactboard.board.intake.Whose;
import org.contactboard.board.sql.Conditions;

/** The statement's begin that names the records that are asked for `found`; an outcome, a state or a contact tells of them. */
record Found(String text, List<Object> values) {

    static Found of(ExplanationQuery query, ZoneId zone) {
        var outcomes = query.unplaced() ? unplaced(query, zone) : outcomes(query, zone);
        var states = query.unplaced() || query.customer() != null || query.employee() != null || query.day() != null
                ? new Conditions().and("false")
                : new Conditions().and("record_id = ?", query.recordId()).and("source = ?", query.source());
        var contacts = query.unplaced() ? new Conditions().and("false") : contacts(query);
        return new Found(
                """
                with found as (
                    select i.source, i.kind, i.record_id from intake i where %s
                    union select source, kind, record_id from crm_item where %s
                    union select k.source, k.kind, k.record_id from contact k where %s)
                """.formatted(outcomes.text(), states.text(), contacts.text()),
                Stream.of(outcomes, states, contacts)
                        .flatMap(it -> it.values().stream())
                        .toList());
    }

    private static Conditions outcomes(ExplanationQuery query, ZoneId zone) {
        return new Conditions()
                .and("i.record_id = ?", query.recordId())
                .and("i.source = ?", query.source())
                .and(Whose.CUSTOMER, query.customer())
                .and(Whose.EMPLOYEE, query.employee())
                .and(on(zone), query.day());
    }

    private static Conditions unplaced(ExplanationQuery query, ZoneId zone) {
        return new Conditions()
                .and("i.customer_id is null and (i.outcome = 'rejected' or i.reason in ('unmatched', 'waiting'))")
                .and("i.record_id = ?", query.recordId())
                .and("i.source = ?", query.source())
                .and("i.customer_ref is null or " + Whose.CUSTOMER, query.customer())
                .and("i.employee_ref is null and i.employee_id is null or " + Whose.EMPLOYEE, query.employee())
                .and(on(zone), query.day());
    }

    private static Conditions contacts(ExplanationQuery query) {
        return new Conditions()
                .and("k.record_id = ?", query.recordId())
                .and("k.source = ?", query.source())
                .and("k.customer_id = any (array(" + Whose.CUSTOMER_IDS + "))", query.customer())
                .and("k.employee_id = any (array(" + Whose.EMPLOYEE_IDS + "))", query.employee())
                .and("k.day = ?", query.day());
    }

    /** The day on which it took place; one that nobody knows is taken for the day on which the record came in. */
    private static String on(ZoneId zone) {
        return "i.occurred_on = ? or i.occurred_on is null and (i.received_at at time zone '%s')::date = ?"
                .formatted(zone);
    }
}
