package org.contactboard.connector.superoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.record.Header;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperOfficeTranslatorTest {

    private static final String ROW = "'activeDate':'2026-11-18T11:00:00+01:00','type':1,'status':3,'task_idx':3,"
            + "'document_id':0,'mother_id':0";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'status':0       | record-withdrawn activity/7 {"cause":"not-held"
            'status':1       | appointment-planned activity/7 {"channel":"PHONE"
            'status':2       | appointment-planned activity/7
            'status':3       | contact-held activity/7 {"channel":"PHONE"
            'status':'3'     | contact-held activity/7
            'status':4       | record-withdrawn activity/7 {"cause":"not-held"
            'status':5       | appointment-planned activity/7
            'status':6       | appointment-planned activity/7
            'status':7       | appointment-planned activity/7
            'status':8       | appointment-planned activity/7
            'status':9       | record-withdrawn activity/7 {"cause":"cancelled"
            'status':10      | record-withdrawn activity/7 {"cause":"cancelled"
            'status':11      | appointment-planned activity/7
            'status':12      | appointment-planned activity/7
            'status':13      | record-withdrawn activity/7 {"cause":"cancelled"
            'status':14      | rejected/unknown-kind activity/7 The field status is 14
            'status':null    | rejected/unreadable activity/7 The field status
            'status':''      | rejected/unreadable activity/7 The field status
            'status':{}      | rejected/unreadable activity/7 The field status
            'type':0         | rejected/unknown-kind activity/7 The field type is 0
            'type':2         | contact-held activity/7
            'type':3         | filtered/written activity/7
            'type':4         | filtered/written activity/7
            'type':'4'       | filtered/written activity/7
            'type':5         | filtered/written activity/7
            'type':6         | contact-held activity/7
            'type':7         | contact-held activity/7
            'type':8         | filtered/written activity/7
            'type':9         | filtered/written activity/7
            'type':null      | rejected/unreadable activity/7 The field type
            'document_id':168 | filtered/written activity/7
            'document_id':'168','type':null | filtered/written activity/7
            'document_id':'0' | contact-held activity/7
            'mother_id':7    | contact-held activity/7
            'mother_id':'6'  | filtered/copy activity/7
            'mother_id':6,'status':5  | filtered/copy activity/7
            'mother_id':6,'status':9  | record-withdrawn activity/7 {"cause":"cancelled"}
            'mother_id':6,'status':'10' | record-withdrawn activity/7 {"cause":"cancelled"}
            'mother_id':6,'status':13 | record-withdrawn activity/7 {"cause":"cancelled"}
            'mother_id':6,'status':null | filtered/copy activity/7
            'mother_id':6,'status':9,'document_id':168 | filtered/written activity/7
            'type':6,'status':5 | appointment-planned activity/7
            'type':7,'status':11 | appointment-planned activity/7
            'type':5,'status':9 | filtered/written activity/7
            'task_idx':1     | contact-held activity/7 {"channel":"FACE_TO_FACE"
            'task_idx':'3'   | contact-held activity/7 {"channel":"PHONE"
            'task_idx':54    | rejected/unknown-kind activity/7 The field task_idx is '54', which means nothing here
            'task_idx':null  | rejected/unreadable activity/7 The field task_idx
            'contact_id':99  | filtered/internal activity/7
            """)
    void typeDocumentTaskAndStatusDecide(String columns, String expected) {
        assertStarts(expected, only(ROW + "," + columns, Map.of("own-companies", "99")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            activeDate  | rejected/needs-enrichment activity/7 The field activeDate
            type        | rejected/needs-enrichment activity/7 The field type
            status      | rejected/needs-enrichment activity/7 The field status
            task_idx    | rejected/needs-enrichment activity/7 The field task_idx
            document_id | rejected/needs-enrichment activity/7 The field document_id
            mother_id   | rejected/needs-enrichment activity/7 The field mother_id
            """)
    void withoutAFieldThatDecidesNothingCounts(String column, String expected) {
        assertStarts(expected, only(ROW.replace("'" + column + "'", "'x'"), Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'activeDate':'2026-11-18T11:00:00+01:00'           | "startedAt":"2026-11-18T10:00:00Z"
            'activeDate':'2026-11-18T10:00:00.1234567Z'        | "startedAt":"2026-11-18T10:00:00.123456700Z"
            'activeDate':'2026-11-18T11:00:00'                 | "startedAt":"2026-11-18T10:00:00Z"
            'activeDate':'2026-11-18'                          | "on":"2026-11-18"
            'activeDate':'2026-11-18T00:00:00+01:00'           | "startedAt":"2026-11-17T23:00:00Z"
            'activeDate':'2026-11-18T00:00:00+01:00','type':2  | "on":"2026-11-18"
            'activeDate':'2026-11-18T00:00:00+01:00','endDate':'2026-11-18T00:00:00+01:00','type':2 | "on":"2026-11-18"}
            'activeDate':'2026-11-18T00:00:00+01:00','endDate':'2026-11-18T00:00:00+01:00','type':7,'status':1 | "on":"2026-11-18","heldWhenPast":false}
            'activeDate':'2026-11-18T09:00:00+01:00','endDate':'2026-11-18T09:30:00+01:00','type':2 | "endedAt":"2026-11-18T08:30:00Z"
            'activeDate':'2026-11-18T00:00:00','endDate':'2026-11-18T23:59:00','alldayEvent':'1' | "on":"2026-11-18","endedAt":"2026-11-18T22:59:00Z"
            'activeDate':'2026-10-25T02:30:00.1213772+02:00'   | "startedAt":"2026-10-25T00:30:00.121377200Z"
            'activeDate':'2026-10-25T02:30:00+01:00'           | "startedAt":"2026-10-25T01:30:00Z"
            'activeDate':'2026-03-29T02:30:00'                 | "startedAt":"2026-03-29T01:30:00Z"
            'activeDate':'2026-11-18T11:00:00+01:00','type':2  | "startedAt":"2026-11-18T10:00:00Z"
            'activeDate':'2026-11-18T00:00:00+01:00','alldayEvent':1 | "on":"2026-11-18"
            'activeDate':'0001-01-01T00:00:00','do_by':'2026-11-18T11:00:00+01:00' | "startedAt":"2026-11-18T10:00:00Z"
            'activeDate':null,'done':'2026-11-18T11:00:00+01:00' | "startedAt":"2026-11-18T10:00:00Z"
            'activeDate':''                                    | rejected/unreadable activity/7 The field activeDate
            'activeDate':'soon'                                | rejected/unreadable activity/7 The field activeDate
            'activeDate':{}                                    | rejected/unreadable activity/7 The field activeDate
            'activeDate':null,'status':1                       | record-withdrawn activity/7 {"cause":"not-held"
            'endDate':'2026-11-18T11:15:00+01:00'              | "endedAt":"2026-11-18T10:15:00Z"
            'endDate':'0001-01-01T00:00:00'                    | "startedAt":"2026-11-18T10:00:00Z"}
            """)
    void readsDatesInEveryForm(String columns, String expected) {
        assertHas(expected, only(ROW + "," + columns, Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'contact_id':1234,'person_id':44,'associate_id':5      | {"customer":{"id":"1234"},"channel":"PHONE","startedAt":"2026-11-18T10:00:00Z","contactPerson":{"id":"44"},"employee":{"id":"5"}}
            'contact_id':'1234','person_id':'44','associate_id':'5' | {"customer":{"id":"1234"},"channel":"PHONE","startedAt":"2026-11-18T10:00:00Z","contactPerson":{"id":"44"},"employee":{"id":"5"}}
            'contact_id':0,'person_id':0,'sale_id':0               | {"channel":"PHONE","startedAt":"2026-11-18T10:00:00Z"}
            """)
    void readsWhoTookPart(String columns, String expected) {
        assertEquals(
                "contact-held activity/7 " + expected, only(ROW + "," + columns, Map.of("product-fields", "sale_id")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            options.tasks           | 9=call         | 'task_idx':9             | contact-held activity/7 {"channel":"PHONE"
            options.tasks           | 9=meeting      | 'task_idx':9             | contact-held activity/7 {"channel":"FACE_TO_FACE"
            options.tasks           | 9=video        | 'task_idx':9             | contact-held activity/7 {"channel":"PHONE"
            options.tasks           | 9=written      | 'task_idx':9             | filtered/written activity/7
            options.tasks           | 9=internal     | 'task_idx':9             | filtered/internal activity/7
            options.tasks           | 3=meeting      | 'status':3               | contact-held activity/7 {"channel":"FACE_TO_FACE"
            options.task-directions | 3=in           | 'status':3               | contact-held activity/7 {"channel":"PHONE","direction":"IN"
            options.task-directions | 3=out          | 'status':3               | contact-held activity/7 {"channel":"PHONE","direction":"OUT"
            product-fields          | sale_id        | 'sale_id':8              | "products":["8"]
            helpdesk                | project_id=12  | 'project_id':12          | "purpose":"HELPDESK"
            video                   | none           | 'task_idx':1,'join_videomeet_url':'https://v.example' | record-withdrawn activity/7 {"cause":"written"
            video                   | none           | 'task_idx':1,'location':'Teams' | record-withdrawn activity/7 {"cause":"written"
            video                   | none           | 'task_idx':1,'location':'Utrecht' | contact-held activity/7 {"channel":"FACE_TO_FACE"
            """)
    void doesWhatWasChosen(String setting, String value, String columns, String expected) {
        assertHas(expected, only(ROW + "," + columns, Map.of(setting, value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            activity.changed     | 'FieldValues':{ROW}                   | contact-held activity/7
            Activity.Changed     | 'FieldValues':{ROW}                   | contact-held activity/7
            activity.changed     | 'Changes':['status']                  | rejected/needs-enrichment activity/7
            activity.created     | 'Changes':['status'],'FieldValues':{} | rejected/needs-enrichment activity/7
            activity.created     | 'FieldValues':null                    | rejected/needs-enrichment activity/7
            activity.deleted     | 'Values':{'contact_id':1}             | record-withdrawn activity/7 {"cause":"deleted"}
            activity.deleted     | 'FieldValues':{ROW}                   | record-withdrawn activity/7 {"cause":"deleted"}
            activity.deleted     | 'Changes':[]                          | record-withdrawn activity/7 {"cause":"deleted"}
            contact.created      | 'FieldValues':{'associate_id':12,'category_idx':4,'deleted':0} | customer-described account/7 {"segment":"4","accountManager":{"id":"12"}}
            contact.changed      | 'FieldValues':{'name':'Een','phone':'020-1234567'} | customer-described account/7 {"name":"Een","numbers":["+31201234567"]}
            contact.changed      | 'Changes':['name']                    | rejected/needs-enrichment account/7
            contact.changed      | 'FieldValues':{'deleted':1}           | customer-described account/7 {"deleted":true}
            contact.softdeleted  | 'Changes':[]                          | customer-described account/7 {"deleted":true}
            contact.deleted      | 'Values':{'contact_id':7}             | customer-described account/7 {"deleted":true}
            person.created       | 'FieldValues':{'contact_id':1234,'person_id':7} | person-described person/7 {"customer":{"id":"1234"}}
            person.changed       | 'FieldValues':{'firstname':'Henk','middleName':'de','lastname':'Wit','title':'CFO'} | person-described person/7 {"name":"Henk de Wit","role":"CFO"}
            person.deleted       | 'Values':{'person_id':7}              | person-described person/7 {"deleted":true}
            person.softdeleted   | 'Changes':[]                          | person-described person/7 {"deleted":true}
            person.consented     | 'Changes':['comment']                 | filtered/empty person/7
            person.unconsented   | 'Changes':[]                          | filtered/empty person/7
            associate.created    | 'FieldValues':{'person_id':21,'type':0} | filtered/empty employee/7
            associate.changed    | 'FieldValues':{'name':'sanne','lastname':'de Vries','email':'s@b.nl'} | employee-described employee/7 {"name":"de Vries","email":"s@b.nl","login":"sanne"}
            associate.deleted    | 'Values':{'person_id':7}              | employee-described employee/7 {"deleted":true}
            document.created     | 'Changes':['name']                    | filtered/written document/7
            document.edited      | 'Changes':[]                          | filtered/written document/7
            chatsession.message  | 'Changes':[]                          | filtered/written chat/7
            sale.sold            | 'Changes':[]                          | filtered/empty sale/7
            ticket.created       | 'Changes':[]                          | filtered/empty ticket/7
            test                 | 'Changes':[]                          | filtered/empty test/7
            webhook.errors       | 'Changes':[]                          | filtered/empty webhook/7
            activity.changed     | 'FieldValues':{'status':3}            | rejected/needs-enrichment activity/7 The field type
            appointment.changed  | 'FieldValues':{'location':'Utrecht'}  | rejected/needs-enrichment activity/7
            list.changed         | 'Changes':['rank']                    | filtered/empty list/7
            salestakeholder.created | 'Changes':[]                       | filtered/empty salestakeholder/7
            invoice.created      | 'Changes':[]                          | rejected/unknown-kind invoice/7 The event invoice.created
            """)
    void readsEveryEvent(String event, String members, String expected) {
        CrmRecord record = CrmRecords.of("crm.superoffice", "7", json(payload(event, members.replace("ROW", ROW))));

        Item item = Told.items(
                        "superoffice",
                        record,
                        Told.source("superoffice", Map.of("options.segment-field", "category_idx")))
                .getFirst();

        assertStarts(expected, Told.line(item));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            activity.deleted | {'PrimaryKey':7}                              | record-withdrawn activity/7
            activity.created | {'PrimaryKey':7,'Event':'activity.deleted'}   | record-withdrawn activity/7
            -                | {'PrimaryKey':'7','Event':'activity.deleted'} | record-withdrawn activity/7
            -                | [{'PrimaryKey':7,'Event':'activity.deleted'}] | record-withdrawn activity/7
            -                | {'PrimaryKey':7}                              | rejected/unreadable null/7 The event's name
            activity.deleted | {}                                            | rejected/unreadable activity/null The field PrimaryKey
            """)
    void findsTheEventsNameInTheBodyOrTheHeader(String header, String body, String expected) {
        Header[] headers = header == null ? new Header[0] : new Header[] {Header.of("x-superoffice-event", header)};

        List<Item> items = Told.items("superoffice", CrmRecords.of("crm.superoffice", "k", json(body), headers));

        assertStarts(expected, Told.line(items.getFirst()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            activity.created | 2026-11-18T10:00:00.1234567Z | 1794996000123456 | 0
            activity.changed | 2026-11-18T10:00:00Z         | 1794996000000000 | 1
            activity.deleted | 2026-11-18T10:00:00Z         | 1794996000000000 | 3
            activity.changed | -                            | 1795348800000000 | 170000
            """)
    void anEventSentAgainIsTheSameRevision(String event, String timestamp, long at, long tie) {
        String body = payload(event, "'Timestamp':'" + timestamp + "','FieldValues':{" + ROW + "}");

        Item item = Told.items("superoffice", CrmRecords.of("crm.superoffice", "7", json(body)))
                .getFirst();

        assertEquals(new Revision(at, tie), ((Item.Told) item).revision());
    }

    @Test
    void aWrittenRecordTellsWhoseAndWhenItWas() {
        String body =
                payload("activity.created", "'FieldValues':{" + ROW + ",'type':4,'contact_id':1234,'associate_id':5}");

        Item.Filtered item =
                (Item.Filtered) Told.items("superoffice", CrmRecords.of("crm.superoffice", "7", json(body)))
                        .getFirst();

        assertEquals("1234 5 2026-11-18", item.customer() + " " + item.employee() + " " + item.occurredOn());
    }

    private static String only(String columns, Map<String, String> settings) {
        List<Item> items = Told.items(
                "superoffice",
                CrmRecords.of(
                        "crm.superoffice", "7", json(payload("activity.created", "'FieldValues':{" + columns + "}"))),
                Told.source("superoffice", settings));
        assertEquals(1, items.size());
        return Told.line(items.getFirst());
    }

    private static String payload(String event, String members) {
        return "{'Event':'" + event + "','PrimaryKey':7," + members + "}";
    }

    private static void assertStarts(String expected, String line) {
        assertTrue(line.startsWith(expected), line);
    }

    private static void assertHas(String expected, String line) {
        assertTrue(line.contains(expected), line);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
