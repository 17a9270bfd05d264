package org.contactboard.board.record;

import static org.contactboard.board.record.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.contactboard.board.TestInfrastructure;
import org.contactboard.board.sql.Statements;
import org.junit.jupiter.api.Test;

/** The board is a function of the set of events: shuffled, doubled, cut into other batches, it is the same. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class AnyOrderTest {

    private static final int SEEDS = 50;

    @Inject
    RolledBack rolledBack;

    @Inject
    BatchStep batchStep;

    @Test
    void shuffledAndDoubledEventsGiveTheSameBoard() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var events = history(random);
            var expected = boardOf(List.of(events));
            assertEquals(expected, boardOf(disturbed(events, random)), "seed " + seed);
        }
    }

    @Test
    void soDoConversationsThatTwoSourcesTell() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var events = toldTwice(random);
            var expected = boardOf(List.of(events));
            assertEquals(expected, boardOf(disturbed(events, random)), "seed " + seed);
        }
    }

    /** A rule that people made before, between or after the records, and records that come before and after their word. */
    @Test
    void whatPeopleSaidHoldsWhateverCameFirst() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var events = history(random);
            var expected = boardOf(List.of(events), 0);
            var batches = disturbed(events, random);
            assertEquals(expected, boardOf(batches, random.nextInt(batches.size() + 1)), "seed " + seed);
        }
    }

    /** Whenever two customers are joined: before their records, among them, after them, or parted and joined again. */
    @Test
    void soDoRecordsOfCustomersThatAreOne() {
        for (var seed = 0; seed < SEEDS / 2; seed++) {
            var random = new Random(seed);
            var events = history(random);
            var expected = joinedBoardOf(List.of(events), 0, false);
            var batches = disturbed(events, random);
            assertEquals(expected, joinedBoardOf(batches, random.nextInt(batches.size() + 1), true), "seed " + seed);
        }
    }

    /** Whenever people say who is who: before their records, among them, after them. */
    @Test
    void soDoRecordsOfEmployeesOfWhomPeopleSaidWhoTheyAre() {
        for (var seed = 0; seed < SEEDS / 2; seed++) {
            var random = new Random(seed);
            var events = toldTwice(random);
            var parted = random.nextBoolean();
            var expected = saidBoardOf(List.of(events), 0, parted);
            var batches = disturbed(events, random);
            assertEquals(expected, saidBoardOf(batches, random.nextInt(batches.size() + 1), parted), "seed " + seed);
        }
    }

    /** Whenever two customers become a group that shares a person: before their records, among them, after them. */
    @Test
    void soDoRecordsOfCustomersThatShareAPerson() {
        var changedBySharing = 0;
        for (var seed = 0; seed < SEEDS / 2; seed++) {
            var random = new Random(seed);
            var events = history(random);
            var expected = sharedBoardOf(List.of(events), 0);
            var batches = disturbed(events, random);
            assertEquals(expected, sharedBoardOf(batches, random.nextInt(batches.size() + 1)), "seed " + seed);
            changedBySharing += boardOf(List.of(events)).equals(expected) ? 0 : 1;
        }
        assertTrue(changedBySharing > SEEDS / 4, "sharing changed the board of " + changedBySharing);
    }

    /** Calls of one morning, a few minutes apart, by a CRM and by a telephone exchange; who is who comes at any time. */
    private static List<RecordEvent> toldTwice(RandomGenerator random) {
        var events = new ArrayList<RecordEvent>();
        for (var i = 0; i < 30; i++) {
            events.add(close(random, 1000L + i));
        }
        events.add(event("product-described", "product", "PAY", 1, "'name':'Payroll','manager':{'id':'e-1'}"));
        events.add(event("customer-described", "account", "k-1", 1, "'name':'Zoe','numbers':['+31201234567']"));
        events.add(event(
                "person-described",
                "person",
                "p-1",
                2,
                "'name':'Henk','customer':{'id':'k-1'},'phone':'+31655555555'"));
        events.add(event("person-described", "person", "p-1", 5, "'phone':'+31666666666'"));
        for (var at = 1; at < 5; at++) {
            var email = "%s@example.nl".formatted("ab".charAt(random.nextInt(2)));
            events.add(
                    event("employee-described", "employee", "e-1", at, "'name':'Noor','email':'%s'".formatted(email)));
            events.add(event(
                    "employee-described", "employee", "201", at * 2L, "'source':'pbx','email':'%s'".formatted(email)));
            events.add(extension(random, "e-1", at));
            events.add(extension(random, "e-2", at));
        }
        return events;
    }

    /** Of nobody else, of two, or of nobody. */
    private static RecordEvent extension(RandomGenerator random, String employee, long at) {
        var extension = List.of("'201'", "'202'", "null").get(random.nextInt(3));
        return event("employee-described", "employee", employee, at + 10, "'extension':" + extension);
    }

    private static RecordEvent close(RandomGenerator random, long at) {
        var members =
                "'channel':'PHONE','live':false,'startedAt':'2026-11-20T09:%02d:00Z'".formatted(random.nextInt(30));
        var call = "r-" + random.nextInt(8);
        return switch (random.nextInt(5)) {
            case 0 ->
                event("contact-held", "call", call, at, members + ",'customer':{'id':'k-1'},'employee':{'id':'e-1'}");
            case 1 ->
                event(
                        "contact-held",
                        "call",
                        call,
                        at,
                        members + ",'customer':{'id':'k-1'},'contactPerson':{'id':'p-1'},'products':['PAY']");
            case 2 ->
                event(
                        "contact-held",
                        "call",
                        call,
                        at,
                        members + ",'source':'pbx','customer':{'number':'+31655555555'},'purpose':'HELPDESK'");
            case 3 ->
                event(
                        "contact-held",
                        "call",
                        call,
                        at,
                        members + ",'source':'pbx','customer':{'number':'+31201234567'}"
                                + ",'employee':{'id':'201','extension':'201'}");
            default -> event("record-withdrawn", "call", call, at, "'source':'pbx','cause':'deleted'");
        };
    }

    private static List<RecordEvent> history(RandomGenerator random) {
        var events = new ArrayList<RecordEvent>();
        for (var i = 0; i < 30; i++) {
            var call = "r-" + random.nextInt(12);
            events.add(next(random, call, 1000L + i));
        }
        events.add(
                event("product-described", "product", "PAY", 1, "'name':'Payroll','manager':{'id':'e-1','name':'N'}"));
        events.add(event(
                "person-described",
                "person",
                "p-1",
                2,
                "'name':'Henk','customer':{'id':'k-1'},'phone':'+31655555555'"));
        events.add(event("employee-described", "employee", "e-1", 2, "'name':'N','email':'n@example.nl'"));
        events.add(event("customer-described", "account", "k-2", 3, "'name':'Zoe','numbers':['+31201234567']"));
        events.add(event("customer-described", "account", "k-2", 4, "'products':['PAY'],'segment':'A'"));
        return events;
    }

    private static RecordEvent next(RandomGenerator random, String call, long at) {
        var day = LocalDate.parse("2026-11-22").minusDays(random.nextInt(200) - 5L);
        var who =
                switch (random.nextInt(6)) {
                    case 0 -> ",'customer':{'id':'k-1','name':'Name %d'}".formatted(random.nextInt(3));
                    case 1 -> ",'customer':{'id':'k-2'},'products':['PAY']";
                    case 2 -> ",'contactPerson':{'id':'p-1','name':'Henk'}";
                    case 3 -> ",'contactPerson':{'phone':'+31655555555'}";
                    case 4 ->
                        ",'customer':{'id':'k-1'},'employee':{'id':'e-1','name':'N','phone':'+3160000000%d'}"
                                .formatted(random.nextInt(3));
                    default -> ",'customer':{'number':'+31201234567'},'employee':{'id':'e-1'}";
                };
        var members = "'channel':'PHONE','on':'%s','live':false%s".formatted(day, who);
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> event("contact-held", "call", call, at, members);
            case 3 -> event("appointment-planned", "call", call, at, members);
            case 4 -> event("record-changed", "call", call, at, "'on':'%s','status':'HELD'".formatted(day));
            default -> event("record-withdrawn", "call", call, at, "'cause':'deleted'");
        };
    }

    private static List<List<RecordEvent>> disturbed(List<RecordEvent> events, Random random) {
        var all = new ArrayList<>(events);
        all.addAll(events.subList(5, 20));
        Collections.shuffle(all, random);
        var batches = new ArrayList<List<RecordEvent>>();
        for (var from = 0; from < all.size(); ) {
            var to = Math.min(all.size(), from + 1 + random.nextInt(9));
            batches.add(all.subList(from, to));
            from = to;
        }
        return batches;
    }

    /** What the board holds after these batches; the transaction is rolled back. */
    private String boardOf(List<List<RecordEvent>> batches) {
        return rolledBack.call(connection -> {
            for (var batch : batches) {
                batchStep.apply(connection, batch);
            }
            return content(connection);
        });
    }

    /** The rules are made when so many batches have come. */
    private String boardOf(List<List<RecordEvent>> batches, int before) {
        return rolledBack.call(connection -> {
            for (var batch : batches.subList(0, before)) {
                batchStep.apply(connection, batch);
            }
            rules(connection);
            for (var batch : batches.subList(before, batches.size())) {
                batchStep.apply(connection, batch);
            }
            return content(connection);
        });
    }

    /** The same, where `k-2` is joined with `k-1` before this batch. */
    private String joinedBoardOf(List<List<RecordEvent>> batches, int before, boolean parted) {
        return rolledBack.call(connection -> {
            for (var i = 0; i < batches.size(); i++) {
                if (i == before) {
                    join(connection, true);
                }
                batchStep.apply(connection, batches.get(i));
            }
            if (before == batches.size()) {
                join(connection, true);
            }
            if (parted) {
                join(connection, false);
                join(connection, true);
            }
            return content(connection);
        });
    }

    /** The exchange's 201 is said to be `e-2`, and `e-1` perhaps nobody else, before this batch. */
    private String saidBoardOf(List<List<RecordEvent>> batches, int before, boolean parted) {
        return rolledBack.call(connection -> {
            for (var i = 0; i <= batches.size(); i++) {
                if (i == before) {
                    say(connection, parted);
                }
                if (i < batches.size()) {
                    batchStep.apply(connection, batches.get(i));
                }
            }
            return content(connection);
        });
    }

    /** The same, where `k-1` and `k-2` become a group before this batch. */
    private String sharedBoardOf(List<List<RecordEvent>> batches, int before) {
        return rolledBack.call(connection -> {
            for (var i = 0; i <= batches.size(); i++) {
                if (i == before) {
                    share(connection);
                }
                if (i < batches.size()) {
                    batchStep.apply(connection, batches.get(i));
                }
            }
            return content(connection);
        });
    }

    private void share(Connection connection) throws SQLException {
        var person = new Mention(Mention.Kind.PERSON, "crm", Conversation.Party.of("p-1"), Revision.NONE);
        ExternalIds.resolve(connection, List.of(mention("k-1"), mention("k-2"), person));
        var members = List.of(
                ExternalIds.newId(mention("k-1").key()),
                ExternalIds.newId(mention("k-2").key()));
        Statements.execute(
                connection,
                "insert into customer_group (id, name, shared_person_id) values ('both', 'Both', ?)",
                ExternalIds.newId(person.key()));
        var knowledge = new Knowledge();
        for (var member : members) {
            Statements.execute(connection, "update customer set group_id = 'both' where id = ?", member);
            knowledge.productsOf(member);
        }
        batchStep.learn(knowledge);
    }

    private void say(Connection connection, boolean parted) throws SQLException {
        var one = employee("pbx", "201");
        var other = employee("crm", "e-2");
        var alone = employee("crm", "e-1");
        ExternalIds.resolve(connection, List.of(one, other, alone));
        Statements.execute(
                connection,
                "insert into joined_employee values (?, ?)",
                ExternalIds.newId(one.key()),
                ExternalIds.newId(other.key()));
        if (parted) {
            Statements.execute(connection, "insert into parted_employee values (?)", ExternalIds.newId(alone.key()));
        }
        batchStep.tellSame(ExternalIds.newId(one.key()));
        batchStep.tellSame(ExternalIds.newId(alone.key()));
    }

    private static Mention employee(String source, String id) {
        return new Mention(Mention.Kind.EMPLOYEE, source, Conversation.Party.of(id), Revision.NONE);
    }

    private void rules(Connection connection) throws SQLException {
        var employee = ExternalIds.newId(new Mention.Key(Mention.Kind.EMPLOYEE, "crm", "e-1"));
        Statements.execute(connection, "insert into product (id, name) values ('ruled', 'R'), ('numbered', 'N')");
        Statements.execute(connection, "insert into employee (id) values (?) on conflict do nothing", employee);
        Statements.execute(
                connection,
                "insert into product_rule values ('EMPLOYEE', ?, 'ruled'), ('NUMBER', '+31655555555', 'numbered')",
                employee);
        var known = new Knowledge().employee(employee).number("+31655555555");
        batchStep.learn(known);
    }

    private void join(Connection connection, boolean joined) throws SQLException {
        ExternalIds.resolve(connection, List.of(mention("k-1"), mention("k-2")));
        Statements.execute(
                connection,
                "update customer set same_as = ? where id = ?",
                joined ? ExternalIds.newId(mention("k-1").key()) : null,
                ExternalIds.newId(mention("k-2").key()));
        batchStep.learn(new Knowledge()
                .productsOf(ExternalIds.newId(mention("k-1").key()))
                .productsOf(ExternalIds.newId(mention("k-2").key()))
                .number("+31201234567")
                .number("+31655555555"));
    }

    private static Mention mention(String id) {
        return new Mention(Mention.Kind.CUSTOMER, "crm", Conversation.Party.of(id), Revision.NONE);
    }

    private static String content(Connection connection) throws SQLException {
        var content = new ArrayList<String>();
        content.addAll(Statements.texts(connection, """
                select concat_ws('|', 'cell', customer_id, product_id, contact_on, k.orange_on, k.red_on, channel, person_id,
                                 employee_id, record_id, next_appointment_on)
                from cell k join customer c on c.id = customer_id
                where exists (select 1 from external_id where target = c.id and source in ('crm', 'pbx')) order by 1"""));
        content.addAll(Statements.texts(connection, """
                select concat_ws('|', 'customer', id, name, last_contact_on, contacts_in_window, helpdesk_calls, visible, products)
                from customer where exists (select 1 from external_id where target = id and source in ('crm', 'pbx')) order by 1"""));
        content.addAll(Statements.texts(connection, """
                select concat_ws('|', 'person', id, customer_id, name, coalesce(phone, '-'))
                from person where exists (select 1 from external_id where target = id and source in ('crm', 'pbx')) order by 1"""));
        content.addAll(Statements.texts(connection, """
                select concat_ws('|', 'employee', id, name, coalesce(phone, '-'), email, same_as, same_by,
                                 extension)
                from employee where exists (select 1 from external_id where target = id and source in ('crm', 'pbx')) order by 1"""));
        content.addAll(Statements.texts(connection, """
                select concat_ws('|', 'contact', record_id, customer_id, product_id, held, day, person_id, employee_id,
                                 conversation, eclipsed)
                from contact where source in ('crm', 'pbx') order by 1"""));
        content.addAll(Statements.texts(connection, """
                select concat_ws('|', 'unconfirmed', record_id, customer_ids, product_ids, day, person_id, employee_id)
                from unconfirmed where source in ('crm', 'pbx') order by 1"""));
        return String.join("\n", content);
    }
}
