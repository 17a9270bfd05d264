package org.contactboard.board.record;

import static org.contactboard.board.record.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.board.TestInfrastructure;
import org.contactboard.board.sql.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record needs to be known comes before it, with it or after it: it stands in the same place. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class LateKnowledgeTest {

    private static final String AT = "'channel':'PHONE','live':false,'startedAt':'2026-11-20T09:0%d:00Z'";
    private static final String NUMBER = "+31877000001";

    @Inject
    RolledBack rolledBack;

    @Inject
    BatchStep batchStep;

    @Test
    void aKnownPersonTellsTheCustomerWhoseNumberIsUnknown() {
        standsInAnyOrder(
                "1 at Zoe in general with Henk",
                person("'phone':'+31877000009'"),
                call(1, "'customer':{'number':'%s'},'contactPerson':{'id':'p-1'}".formatted(NUMBER)));
    }

    /** Another source knows the manager by another id, and no product by it: whichever of the two stands for both. */
    @ParameterizedTest
    @CsvSource({"crm, e-1, pbx, 201", "pbx, 201, crm, e-1"})
    void callsOfAManagerUnderAnotherIdGoToTheProduct(String source, String manager, String other, String agent) {
        standsInAnyOrder(
                "1 at Zoe in pay",
                event(
                        "product-described",
                        "product",
                        "PAY",
                        1,
                        "'source':'%s','name':'Payroll','manager':{'id':'%s'}".formatted(source, manager)),
                employee(source, manager),
                employee(other, agent),
                call(
                        1,
                        "'source':'%s','customer':{'id':'k-1','name':'Zoe'},'employee':{'id':'%s','name':'Noor'}"
                                .formatted(other, agent)));
    }

    /** Two of one source share a mailbox: nobody is the exchange's, until one of them has an address of her own. */
    @Test
    void whoSharesAMailboxIsNobodyElse() {
        var told = List.of(
                event("product-described", "product", "PAY", 1, "'name':'Payroll','manager':{'id':'e-1'}"),
                employee("crm", "e-1"),
                event("employee-described", "employee", "e-2", 1, "'name':'Anna','email':'noor@example.nl'"),
                employee("pbx", "201"),
                call(1, "'source':'pbx','customer':{'id':'k-1','name':'Zoe'},'employee':{'id':'201'}"));
        standsInAnyOrder("1 at Zoe in general", told.toArray(RecordEvent[]::new));

        var parted = event("employee-described", "employee", "e-2", 2, "'name':'Anna','email':'anna@example.nl'");
        assertEquals("1 at Zoe in pay", contacts(List.of(told, List.of(parted))));
        assertEquals("1 at Zoe in pay", contacts(List.of(List.of(parted), told)));
    }

    /** Her extension tells the exchange's calls once it is known, and no more when another has it as well, or nobody. */
    @Test
    void callsOfAManagersExtensionGoToTheProduct() {
        var told = List.of(
                event("product-described", "product", "PAY", 1, "'name':'Payroll','manager':{'id':'e-1'}"),
                extension("e-1", 1, "'201'"),
                call(
                        1,
                        "'source':'pbx','customer':{'id':'k-1','name':'Zoe'},'employee':{'id':'201','extension':'201'}"));
        standsInAnyOrder("1 at Zoe in pay", told.toArray(RecordEvent[]::new));

        for (var later : List.of(
                extension("e-2", 2, "'201'"),
                extension("e-1", 2, "null"),
                event("employee-described", "employee", "e-1", 2, "'deleted':true"))) {
            assertEquals("1 at Zoe in general", contacts(List.of(told, List.of(later))), later.toString());
            assertEquals("1 at Zoe in general", contacts(List.of(List.of(later), told)), later.toString());
        }
        var again = List.of(extension("e-2", 2, "'201'"), extension("e-2", 3, "'202'"));
        assertEquals("1 at Zoe in pay", contacts(List.of(told, again.subList(0, 1), again.subList(1, 2))));
    }

    @Test
    void aNumberToldBesideAnIdTiesWhatIsOneConversation() {
        standsInAnyOrder(
                "1 at Zoe in general with Henk told twice, 2 at Zoe in general told twice",
                event("customer-described", "account", "k-1", 1, "'name':'Zoe','numbers':['%s']".formatted(NUMBER)),
                call(
                        1,
                        "'customer':{'id':'k-1'},'contactPerson':{'id':'p-1','name':'Henk','phone':'%s'}"
                                .formatted(NUMBER)),
                call(2, "'source':'pbx','customer':{'number':'%s'}".formatted(NUMBER)));
    }

    @Test
    void anyOfSeveralCodesMayBecomeKnown() {
        standsInAnyOrder(
                "1 at Zoe in second",
                call(1, "'customer':{'id':'k-1','name':'Zoe'},'products':['First \\u0022quoted\\u0022, {1}','Second']"),
                event("product-described", "product", "Second", 1, "'name':'Second'"));
    }

    @Test
    void anyOfSeveralNumbersMayBecomeKnown() {
        standsInAnyOrder(
                "1 at Zoe in general, 1 at Adam in general",
                call(1, "'customers':[{'number':'+31877000002'},{'number':'%s'}]".formatted(NUMBER)),
                event("customer-described", "account", "k-1", 1, "'name':'Zoe','numbers':['%s']".formatted(NUMBER)),
                event("customer-described", "account", "k-2", 1, "'name':'Adam','numbers':['+31877000002']"));
        standsInAnyOrder(
                "1 at Zoe in general",
                call(1, "'customers':[{'number':'+31877000002'},{'number':'%s'}]".formatted(NUMBER)),
                event("customer-described", "account", "k-1", 1, "'name':'Zoe','numbers':['%s']".formatted(NUMBER)));
    }

    private void standsInAnyOrder(String contacts, RecordEvent... events) {
        for (var order : orders(List.of(events))) {
            assertEquals(contacts, contacts(List.of(order)), "at once: " + order);
            assertEquals(contacts, contacts(order.stream().map(List::of).toList()), "one by one: " + order);
        }
    }

    private String contacts(List<List<RecordEvent>> batches) {
        return rolledBack.call(connection -> {
            for (var batch : batches) {
                batchStep.apply(connection, batch);
            }
            return contacts(connection);
        });
    }

    /** Of two that tell one conversation, what the one in General says is eclipsed. */
    private static String contacts(Connection connection) throws SQLException {
        return String.join(", ", Statements.texts(connection, """
                select concat_ws(' ', k.record_id, 'at ' || c.name, 'in ' || k.product_id, 'with ' || p.name,
                                 case when k.conversation is not null then 'told twice' end)
                from contact k join customer c on c.id = k.customer_id left join person p on p.id = k.person_id
                where k.source in ('crm', 'pbx') order by k.record_id, c.name desc"""));
    }

    private static List<List<RecordEvent>> orders(List<RecordEvent> events) {
        if (events.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<RecordEvent>>();
        for (var first : events) {
            var others = new ArrayList<>(events);
            others.remove(first);
            for (var order : orders(others)) {
                order = new ArrayList<>(order);
                order.addFirst(first);
                orders.add(order);
            }
        }
        return orders;
    }

    private static RecordEvent call(int minute, String members) {
        return event("contact-held", "call", String.valueOf(minute), 9, AT.formatted(minute) + "," + members);
    }

    private static RecordEvent employee(String source, String id) {
        return event(
                "employee-described",
                "employee",
                id,
                1,
                "'source':'%s','name':'Noor','email':'noor@example.nl'".formatted(source));
    }

    private static RecordEvent extension(String id, long at, String extension) {
        return event("employee-described", "employee", id, at, "'name':'%s','extension':%s".formatted(id, extension));
    }

    private static RecordEvent person(String members) {
        return event(
                "person-described",
                "person",
                "p-1",
                2,
                "'name':'Henk','customer':{'id':'k-1','name':'Zoe'}," + members);
    }
}
