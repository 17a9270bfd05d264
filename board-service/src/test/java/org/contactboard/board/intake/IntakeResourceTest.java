package org.contactboard.board.intake;

import static org.contactboard.board.Rest.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.contactboard.board.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class IntakeResourceTest {

    @Inject
    Sql sql;

    @BeforeEach
    void hasTakenIn() {
        sql.update("""
                insert into intake values
                ('crm.in.a', 0, 1, 0, 'in', 'call', 'in-1', 10, 1, 'applied', 'phone', 'acc-1', 'emp-1', null, null, '2026-11-20', '2026-11-20T09:00:00Z'),
                ('crm.in.a', 0, 2, 0, 'in', 'message', 'in-2', 20, 2, 'filtered', 'written', 'acc-2', null, 'our-1', null, '2026-11-21', '2026-11-21T09:00:00Z'),
                ('crm.in.a', 1, 2, 3, 'in', 'call', 'in-3', 30, 3, 'filtered', 'written', null, null, null, 'our-2', null, '2026-11-21T23:30:00Z'),
                ('crm.in.b', 0, 7, 0, 'in', 'call', 'crm.in.b/0/7', 40, 4, 'rejected', 'unreadable', null, null, null, null, null, '2026-11-22T09:00:00Z')
                on conflict do nothing
                """);
        sql.update("""
                insert into external_id values
                ('customer', 'in', 'acc-1', 'our-customer'), ('customer', 'in', 'acc-2', 'our-1'), ('employee', 'in', 'emp-1', 'one-of-us')
                on conflict do nothing
                """);
        sql.update("""
                insert into employee (id, name, same_as, same_by) values
                ('one-of-us', 'Sanne', null, null), ('sanne-too', 'Sanne', 'one-of-us', 'HAND')
                on conflict do nothing
                """);
        sql.update("insert into joined_employee values ('one-of-us', 'sanne-too') on conflict do nothing");
        sql.update("""
                insert into rejected values ('crm.in.b', 0, 7, 0, 'in', 'call', 'crm.in.b/0/7', 'unreadable',
                    'It is not JSON', 'k', '{bro', '{"ce_id":"1"}', '2026-11-22T09:00:00Z')
                on conflict do nothing
                """);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "source=in,                         crm.in.b/0/7 in-3 in-2 in-1",
                "source=in&recordId=in-2,           in-2",
                "topic=crm.in.a,                    in-3 in-2 in-1",
                "topic=crm.in.a&partition=0,        in-2 in-1",
                "topic=crm.in.a&partition=0&offset=1, in-1",
                "source=in&customer=acc-1,          in-1",
                "source=in&customer=acc-2,          in-2",
                "source=in&customer=our-1,          in-2",
                "source=in&employee=emp-1,          in-1",
                "source=in&employee=our-2,          in-3",
                "source=in&customer=our-customer,   in-1", // whose id became known later
                "source=in&employee=one-of-us,      in-1",
                "source=in&employee=sanne-too,     in-1",
                "source=in&customer=our-1&day=2026-11-21, in-2",
                "source=in&customer=our-1&day=2026-11-20, -",
                "source=in&day=2026-11-21,          in-2",
                "source=in&day=2026-11-22,          crm.in.b/0/7 in-3",
                "source=nobody,                     -",
            })
    void saysWhatBecameOfARecord(String query, String ids) {
        get("/intake?" + query)
                .statusCode(200)
                .body("items.recordId", equalTo(ids == null ? List.of() : List.of(ids.split(" "))))
                .body("total", equalTo(ids == null ? 0 : ids.split(" ").length));
    }

    @Test
    void tellsWhereItCameFrom() {
        get("/intake?recordId=in-3")
                .body("items[0].revision.at", equalTo(30))
                .body("items[0].revision.tie", equalTo(3))
                .body("items[0].topic", equalTo("crm.in.a"))
                .body("items[0].partition", equalTo(1))
                .body("items[0].offset", equalTo(2))
                .body("items[0].item", equalTo(3))
                .body("items[0].receivedAt", equalTo("2026-11-21T23:30:00Z"));
    }

    @Test
    void countsBySourceOutcomeReasonAndDay() {
        get("/intake/counts?source=in")
                .body("items.day", contains("2026-11-22", "2026-11-22", "2026-11-21", "2026-11-20"))
                .body("items.outcome", contains("filtered", "rejected", "filtered", "applied"))
                .body("items.count", contains(1, 1, 1, 1));
        get("/intake/counts?source=in&from=2026-11-22").body("total", equalTo(2));
    }

    @Test
    void saysWhenEachSourceWasLastHeardOf() {
        get("/intake/sources")
                .statusCode(200)
                .body("items.find { it.source == 'in' }.receivedAt", equalTo("2026-11-22T09:00:00Z"));
    }

    @Test
    void keepsTheBytesOfWhatCouldNotBeRead() {
        get("/rejected?size=500").body("items.find { it.topic == 'crm.in.b' }.id", equalTo("crm.in.b:0:7:0"));
        get("/rejected/{id}", "crm.in.b:0:7:0")
                .statusCode(200)
                .body("reason", equalTo("unreadable"))
                .body("detail", equalTo("It is not JSON"))
                .body("key", equalTo("aw=="))
                .body("value", equalTo("e2Jybw=="))
                .body("headers.ce_id", equalTo("1"))
                .body("bytes", equalTo(4));
        get("/rejected/none").statusCode(404);
        get("/rejected/{id}", "crm.in.b:0:99999999999999999999:0").statusCode(404);
    }
}
