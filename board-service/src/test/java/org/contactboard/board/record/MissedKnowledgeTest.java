package org.contactboard.board.record;

import static org.contactboard.board.record.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.contactboard.board.Rest;
import org.contactboard.board.TestInfrastructure;
import org.contactboard.board.sql.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record and what it waits for, each in a transaction that ends when the other has looked. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
@Timeout(60)
class MissedKnowledgeTest {

    private static final String NUMBER = "+3187700%04d";

    @Inject
    AgroalDataSource database;

    @Inject
    BatchStep batches;

    @Inject
    LateKnowledge late;

    @Inject
    LateKnowledgeStep step;

    @Inject
    LeftWaiting leftWaiting;

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCallFindsTheNumberThatItMissed(boolean recordEndsLast) {
        var source = source("number", recordEndsLast);
        var number = number(recordEndsLast ? 1 : 2);

        beside(recordEndsLast, call(source, "'customer':{'number':'%s'}".formatted(number)), person(source, number));

        assertEquals(List.of("Zoe in general"), contacts(source));
        assertEquals(List.of("applied/phone"), outcomes(source));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCallFindsTheProductOfItsCode(boolean recordEndsLast) {
        var source = source("code", recordEndsLast);
        Rest.product("missed-pay");
        committed(person(source, number(3)));

        beside(recordEndsLast, call(source, "'customer':{'id':'k-1','name':'Zoe'},'products':['q-1']"), connection -> {
            Statements.execute(
                    connection, "insert into external_id values ('product', ?, 'q-1', 'missed-pay')", source);
            batches.learn(new Knowledge().product(source, "q-1"));
        });

        assertEquals(List.of("Zoe in missed-pay"), contacts(source));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCallLosesTheProductOfACodeThatWasUnmapped(boolean recordEndsLast) {
        var source = source("unmapped", recordEndsLast);
        Rest.product("missed-pay");
        committed(connection -> Statements.execute(
                connection, "insert into external_id values ('product', ?, 'q-1', 'missed-pay')", source));

        beside(recordEndsLast, call(source, "'customer':{'id':'k-1','name':'Zoe'},'products':['q-1']"), connection -> {
            Statements.execute(connection, "delete from external_id where kind = 'product' and source = ?", source);
            batches.unmap(source, "q-1");
        });

        assertEquals(List.of("Zoe in general"), contacts(source));
    }

    /** A replica that ended in between took along what it had learnt. */
    @Test
    void findsAfterAStartWhatWasLeftWaiting() {
        var number = number(4);
        committed(call("missed-left", "'customer':{'number':'%s'}".formatted(number)));
        committed(connection -> {
            Statements.execute(
                    connection, "insert into customer (id, name, on_board) values ('missed-left', 'Left', true)");
            Statements.execute(connection, "insert into customer_number values (?, 'missed-left')", number);
        });
        assertEquals(List.of(), contacts("missed-left"));

        leftWaiting.find();

        assertEquals(List.of("Left in general"), contacts("missed-left"));
    }

    /** Both have looked when the first of them ends. */
    private void beside(boolean recordEndsLast, Work record, Work knowledge) {
        var last = recordEndsLast ? record : knowledge;
        var first = recordEndsLast ? knowledge : record;
        QuarkusTransaction.requiringNew().call(() -> {
            run(last);
            committed(first);
            QuarkusTransaction.suspendingExisting().run(step::run);
            assertFalse(late.isEmpty(), "looks when all have ended");
            return last;
        });
        while (!late.isEmpty()) {
            step.run();
        }
    }

    private void committed(Work work) {
        QuarkusTransaction.requiringNew().call(() -> run(work));
    }

    private Work run(Work work) throws SQLException {
        try (var connection = database.getConnection()) {
            work.on(connection);
        }
        return work;
    }

    private List<String> contacts(String source) {
        return texts("""
                select c.name || ' in ' || k.product_id from contact k join customer c on c.id = k.customer_id
                where k.source = ?""", source);
    }

    private List<String> outcomes(String source) {
        return texts("select outcome || '/' || reason from intake where source = ? and kind = 'call'", source);
    }

    private List<String> texts(String statement, String source) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                return Statements.texts(connection, statement, source);
            }
        });
    }

    private Work call(String source, String members) {
        return told(event(
                "contact-held",
                "call",
                "c-1",
                9,
                "'source':'%s','channel':'PHONE','live':false,'startedAt':'2026-11-20T09:00:00Z',%s"
                        .formatted(source, members)));
    }

    private Work person(String source, String number) {
        return told(event(
                "person-described",
                "person",
                "p-1",
                1,
                "'source':'%s','phone':'%s','customer':{'id':'k-1','name':'Zoe'}".formatted(source, number)));
    }

    private Work told(RecordEvent event) {
        return connection -> batches.apply(connection, List.of(event));
    }

    private static String source(String what, boolean recordEndsLast) {
        return "missed-%s-%s".formatted(what, recordEndsLast ? "1" : "2");
    }

    private static String number(int last) {
        return NUMBER.formatted(last);
    }
}
