package org.contactboard.board.record;

import static org.contactboard.board.record.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.contactboard.board.TestInfrastructure;
import org.contactboard.board.sql.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each value that sources tell of somebody has a revision of its own, so that any order of arrival gives the same. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class NamesTest {

    private static final String HELD = "'channel':'PHONE','on':'2026-11-20'";

    @Inject
    RolledBack rolledBack;

    @Inject
    BatchStep batchStep;

    record Case(String what, List<RecordEvent> events, String expected) {
        @Override
        public String toString() {
            return what;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        "a call that tells the name only leaves the phone",
                        phoneAndName(),
                        "person|Henk|+31611111111|"),
                new Case("each value is that of who told it last", employee(), "employee|Sanne|+31622222222|s@b.nl"),
                new Case("a higher tie wins", names("'tie':2", "'tie':1"), "person|First||"),
                new Case("a higher translation wins", names("'translation':2", "'translation':1"), "person|First||"),
                new Case(
                        "at one revision the greater text stays",
                        names("'live':true", "'live':true"),
                        "person|Other||"));
    }

    private static List<RecordEvent> phoneAndName() {
        return List.of(
                event("person-described", "person", "p-1", 900, "'phone':'+31611111111'"),
                event("contact-held", "call", "c-1", 1000, HELD + ",'contactPerson':{'id':'p-1','name':'Henk'}"));
    }

    private static List<RecordEvent> employee() {
        return List.of(
                event("employee-described", "employee", "e-1", 900, "'name':'S.','phone':'+31622222222'"),
                event("contact-held", "call", "c-1", 1000, HELD + ",'employee':{'id':'e-1','email':'s@b.nl'}"),
                event("contact-held", "call", "c-2", 950, HELD + ",'employee':{'id':'e-1','name':'Sanne'}"));
    }

    private static List<RecordEvent> names(String first, String other) {
        return List.of(
                event("person-described", "person", "p-1", 900, "'name':'First'," + first),
                event("person-described", "person", "p-1", 900, "'name':'Other'," + other));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areTheSameInOnePoll(Case it) {
        assertEquals(it.expected(), known(it.expected(), List.of(it.events())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areTheSameOneByOne(Case it) {
        assertEquals(
                it.expected(),
                known(it.expected(), it.events().stream().map(List::of).toList()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areTheSameTheOtherWayRound(Case it) {
        assertEquals(
                it.expected(),
                known(
                        it.expected(),
                        it.events().reversed().stream().map(List::of).toList()));
    }

    @Test
    void matchACallByTheNumberOfAPersonThatAnotherCallTells() {
        var byNumber = event("contact-held", "call", "c-1", 10, HELD + ",'contactPerson':{'phone':'+31633333333'}");
        var person = event("person-described", "person", "p-1", 20, "'customer':{'id':'k-1'}");
        var telling =
                event("contact-held", "call", "c-2", 30, HELD + ",'contactPerson':{'id':'p-1','phone':'+31633333333'}");
        for (var events : List.of(List.of(byNumber, person, telling), List.of(byNumber, telling, person))) {
            assertEquals(2, contacts(events));
        }
    }

    private int contacts(List<RecordEvent> events) {
        return rolledBack.call(connection -> {
            for (var event : events) {
                batchStep.apply(connection, List.of(event));
            }
            return Statements.texts(connection, "select record_id from contact where source = 'crm'")
                    .size();
        });
    }

    private String known(String expected, List<List<RecordEvent>> batches) {
        var person = expected.startsWith("person");
        return rolledBack.call(connection -> {
            for (var batch : batches) {
                batchStep.apply(connection, batch);
            }
            return Statements.texts(connection, person ? """
                                    select concat('person|', name, '|', phone, '|') from person join external_id
                                    on target = id and kind = 'person' and source = 'crm' and external_id = 'p-1'""" : """
                                    select concat('employee|', name, '|', phone, '|', email) from employee
                                    join external_id on target = id and kind = 'employee' and source = 'crm'
                                    and external_id = 'e-1'""").getFirst();
        });
    }
}
