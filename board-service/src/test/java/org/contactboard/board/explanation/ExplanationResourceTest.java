package org.contactboard.board.explanation;

import static org.contactboard.board.Rest.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.contactboard.board.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ExplanationResourceTest {

    @Inject
    Sql sql;

    @BeforeEach
    void knowsRecords() {
        insert(
                "employee (id, name, same_as, same_by)",
                "('ex-e', 'Sanne', null, null), ('ex-e2', 'Sanne', 'ex-e', 'HAND')");
        insert("joined_employee", "('ex-e', 'ex-e2')");
        insert(
                "customer (id, name, on_board, archived)",
                "('ex-1', 'Korenaar', true, false), ('ex-2', 'Vlietdijk', true, true)");
        insert("external_id", "('customer', 'ex', 'acc-1', 'ex-1')");
        insert(
                "contact (source, kind, record_id, customer_id, product_id, held, day, started_at, ends_at, channel, employee_id, conversation, arrived_at)",
                """
                ('ex', 'call', 'ex-c1', 'ex-1', 'payroll', true, '2026-11-18', '2026-11-18T10:00:00Z', '2026-11-18T10:00:00Z', 'PHONE', 'ex-e', 'tel:call:t-1', '2026-11-18T11:00:01Z'),
                ('ex', 'call', 'ex-c1', 'ex-1', 'leave', true, '2026-11-18', '2026-11-18T10:00:00Z', '2026-11-18T10:00:00Z', 'PHONE', 'ex-e', 'tel:call:t-1', '2026-11-18T11:00:01Z'),
                ('ex', 'meeting', 'ex-c2', 'ex-1', 'general', true, '2026-11-18', null, '2026-11-18T23:00:00Z', 'FACE_TO_FACE', null, 'ex:meeting:ex-c2', null),
                ('ex', 'meeting', 'ex-c2', 'ex-2', 'general', true, '2026-11-18', null, '2026-11-18T23:00:00Z', 'FACE_TO_FACE', null, 'ex:meeting:ex-c2', null)""");
        insert("customer (id, name, products)", "('ex-3', 'Molenzicht', array['payroll'])");
        insert(
                "contact (source, kind, record_id, customer_id, product_id, held, day, ends_at, channel, eclipsed)",
                """
                ('ex', 'call', 'ex-blank', 'ex-3', 'pension', true, '2026-11-17', '2026-11-18T10:00:00Z', 'PHONE', false),
                ('ex', 'call', 'ex-part', 'ex-3', 'pension', true, '2026-11-17', '2026-11-18T10:00:00Z', 'PHONE', false),
                ('ex', 'call', 'ex-part', 'ex-3', 'payroll', true, '2026-11-17', '2026-11-18T10:00:00Z', 'PHONE', false),
                ('ex', 'call', 'ex-eclipsed', 'ex-3', 'general', true, '2026-11-17', '2026-11-18T10:00:00Z', 'PHONE', true)""");
        insert("crm_item (source, kind, record_id, state, pending, pending_person)", """
                ('ex', 'call', 'ex-p', '{"fields":{"status":"HELD","contactPerson":{"id":"p-9","name":"Piet"}}}', 'unmatched', 'p-9'),
                ('ex', 'call', 'ex-n', '{"fields":{"status":"HELD","contactPerson":{"name":"Piet"}}}', 'unmatched', 'Piet')""");
        insert("crm_item (source, kind, record_id, state, pending, pending_number)", """
                ('ex', 'call', 'ex-u', '{"fields":{"status":"HELD","channel":"PHONE","startedAt":"2026-11-19T23:30:00Z"}}', 'unmatched', '+31612345678'),
                ('ex', 'call', 'ex-old', '{"fields":{"status":"CANCELLED","channel":"PHONE","on":"2026-01-07"}}', null, null)""");
        insert(
                "intake (topic, \"partition\", \"offset\", item, source, kind, record_id, revision_at, revision_tie, outcome, reason, customer_ref, customer_id, employee_id, occurred_on, received_at)",
                """
                ('crm.ex', 0, 1, 0, 'ex', 'call', 'ex-c1', 1, 0, 'applied', 'phone', 'acc-1', 'ex-1', 'ex-e', '2026-11-18', '2026-11-18T11:00:00Z'),
                ('crm.ex', 0, 2, 0, 'ex', 'call', 'ex-c1', 1, 0, 'already-known', 'revision', 'acc-1', 'ex-1', 'ex-e', '2026-11-18', '2026-11-18T12:00:00Z'),
                ('crm.ex', 0, 3, 0, 'ex', 'call', 'ex-u', 1, 0, 'applied', 'unmatched', null, null, 'ex-e', '2026-11-20', '2026-11-20T11:00:00Z'),
                ('crm.ex', 0, 4, 0, 'ex', 'message', 'ex-w', 1, 0, 'filtered', 'written', 'acc-1', null, null, '2026-11-20', '2026-11-20T12:00:00Z'),
                ('crm.ex', 0, 5, 0, 'ex', 'call', 'ex-r', 1, 0, 'rejected', 'unknown-kind', null, null, null, null, '2026-11-20T13:00:00Z')""");
        insert(
                "rejected",
                "('crm.ex', 0, 5, 0, 'ex', 'call', 'ex-r', 'unknown-kind', 'The field status is Voicemail', null, '{}', '{}', '2026-11-20T13:00:00Z')");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "recordId=ex-c1,                        ex-c1",
                "recordId=ex-old,                       ex-old", // its outcomes are forgotten, its state is not
                "recordId=ex-c1&source=other,           -",
                "recordId=nobody,                       -",
                "source=ex&customer=ex-1,               ex-w ex-c1 ex-c2",
                "source=ex&customer=acc-1,              ex-w ex-c1 ex-c2",
                "source=ex&customer=ex-2,               ex-c2",
                "source=ex&employee=ex-e,               ex-u ex-c1",
                "source=ex&employee=ex-e2,              ex-u ex-c1",
                "source=ex&customer=ex-1&day=2026-11-18, ex-c1 ex-c2",
                "source=ex&customer=ex-1&employee=ex-e&day=2026-11-18, ex-c1",
                "source=ex&day=2026-11-20,              ex-r ex-w ex-u",
                "source=ex&day=2026-11-20&unplaced=true, ex-r ex-u",
                "source=ex&day=2026-11-20&unplaced=true&customer=ex-2, ex-r ex-u",
                "source=ex&day=2026-11-20&unplaced=true&employee=other, ex-r",
            })
    void findsTheRecordsThatAreAskedFor(String query, String ids) {
        get("/explanations?" + query)
                .statusCode(200)
                .body("items.recordId", equalTo(ids == null ? List.of() : List.of(ids.split(" "))))
                .body("total", equalTo(ids == null ? 0 : ids.split(" ").length));
    }

    @Test
    void tellsWhereACallCounts() {
        get("/explanations?recordId=ex-c1")
                .body("items[0].verdict", equalTo("COUNTED"))
                .body("items[0].reason", equalTo("phone"))
                .body("items[0].on", equalTo("2026-11-18"))
                .body("items[0].startedAt", equalTo("2026-11-18T10:00:00Z"))
                .body("items[0].customers.name", contains("Korenaar"))
                .body("items[0].customers.onBoard", contains(true))
                .body("items[0].products", contains("leave", "payroll"))
                .body("items[0].employee.name", equalTo("Sanne"))
                .body("items[0].sameAs", equalTo("tel:call:t-1"))
                .body("items[0].receivedAt", equalTo("2026-11-18T12:00:00Z"))
                .body("items[0].appliedAt", equalTo("2026-11-18T11:00:01Z"))
                .body("items[0].recordUrl", nullValue())
                .body("items[0].history.offset", contains(2, 1))
                .body("items[0].history[0].customer", nullValue());
    }

    @Test
    void namesEveryCustomerOfAMeetingAndWhoIsOffTheBoard() {
        get("/explanations?recordId=ex-c2")
                .body("items[0].customers.id", contains("ex-1", "ex-2"))
                .body("items[0].customers.onBoard", contains(true, false))
                .body("items[0].sameAs", nullValue());
    }

    @Test
    void tellsForWhatACallWaitsWithoutTheWholeNumber() {
        get("/explanations?recordId=ex-u")
                .body("items[0].verdict", equalTo("UNMATCHED"))
                .body("items[0].waitsFor", equalTo("+316 •••• 78"))
                .body("items[0].on", equalTo("2026-11-20"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"ex-p, p-9", "ex-n, -"})
    void namesAPersonByTheSourcesIdOnly(String recordId, String waitsFor) {
        get("/explanations?recordId=" + recordId).body("items[0].waitsFor", equalTo(waitsFor));
    }

    @ParameterizedTest
    @CsvSource({
        "ex-blank,    NOT_COUNTED, product-not-applicable, ''",
        "ex-part,     COUNTED,     phone,                  payroll",
        "ex-eclipsed, COUNTED,     phone,                  ''"
    })
    void namesTheProductsWhoseCellsShowIt(String recordId, String verdict, String reason, String product) {
        get("/explanations?recordId=" + recordId)
                .body("items[0].verdict", equalTo(verdict))
                .body("items[0].reason", equalTo(reason))
                .body("items[0].products", equalTo(product.isEmpty() ? List.of() : List.of(product)));
    }

    @Test
    void tellsWhoseMessageDidNotCount() {
        get("/explanations?recordId=ex-w")
                .body("items[0].verdict", equalTo("NOT_COUNTED"))
                .body("items[0].reason", equalTo("written"))
                .body("items[0].customers.name", contains("Korenaar"));
    }

    @Test
    void tellsWhyARecordWasRejected() {
        get("/explanations?recordId=ex-r")
                .body("items[0].verdict", equalTo("REJECTED"))
                .body("items[0].detail", equalTo("The field status is Voicemail"));
    }

    @Test
    void asksForSomethingToGoBy() {
        get("/explanations?source=ex").statusCode(400).body("errors[0].field", equalTo("recordId"));
        get("/explanations?day=yesterday").statusCode(400);
    }

    private void insert(String table, String values) {
        sql.update("insert into %s values %s on conflict do nothing".formatted(table, values));
    }
}
