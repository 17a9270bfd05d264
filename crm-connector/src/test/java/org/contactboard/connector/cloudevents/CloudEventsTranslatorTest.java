package org.contactboard.connector.cloudevents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.record.Header;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudEventsTranslatorTest {

    private static final String CALL = "'activityId':'a1','startedAt':'2026-11-21T10:00:00+01:00','customerId':'K1'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            nl.example.crm.call.completed    | contact-held call/a1
            call.completed                   | contact-held call/a1
            NL.Example.CALL.Completed        | contact-held call/a1
            nl.example.crm.call.planned      | appointment-planned call/a1
            nl.example.crm.call.missed       | record-withdrawn call/a1 {"cause":"not-held","customer":{"id":"K1"}
            nl.example.crm.call.cancelled    | record-withdrawn call/a1 {"cause":"cancelled"
            nl.example.crm.call.deleted      | record-withdrawn call/a1 {"cause":"deleted"}
            nl.example.crm.meeting.completed | contact-held meeting/a1
            nl.example.crm.meeting.planned   | appointment-planned meeting/a1
            nl.example.crm.meeting.missed    | record-withdrawn meeting/a1 {"cause":"not-held"
            nl.example.crm.meeting.cancelled | record-withdrawn meeting/a1 {"cause":"cancelled"
            nl.example.crm.meeting.deleted   | record-withdrawn meeting/a1 {"cause":"deleted"}
            nl.example.crm.message.sent      | filtered/written message/a1
            nl.example.crm.message.received  | filtered/written message/a1
            nl.example.crm.message.read      | rejected/unknown-kind message/a1
            nl.example.crm.call.held         | rejected/unknown-kind call/a1
            nl.example.crm.call              | rejected/unknown-kind null/null
            nl.example.crm.call.             | rejected/unknown-kind call/a1
            nl.example.crm.letter.completed  | rejected/unknown-kind letter/null
            call                             | rejected/unknown-kind null/null
            """)
    void theEndOfTheTypeDecides(String type, String expected) {
        String line = only(structured(type, CALL + ",'status':'cancelled','kind':'email'"));

        if (expected.contains("unknown-kind")) {
            assertTrue(line.startsWith(expected.substring(0, expected.indexOf(' '))), line);
        } else {
            assertTrue(line.startsWith(expected), line);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'startedAt':'2026-11-21T10:00:00Z'                    | activityId
            'activityId':null,'startedAt':'2026-11-21T10:00:00Z'  | activityId
            'activityId':'','startedAt':'2026-11-21T10:00:00Z'    | activityId
            'activityId':{},'startedAt':'2026-11-21T10:00:00Z'    | activityId
            'activityId':'a1'                                     | startedAt
            'activityId':'a1','startedAt':null                    | startedAt
            'activityId':'a1','startedAt':''                      | startedAt
            'activityId':'a1','startedAt':'0001-01-01T00:00:00Z'  | startedAt
            'activityId':'a1','startedAt':'yesterday'             | startedAt
            'activityId':'a1','startedAt':[1]                     | startedAt
            'activityId':'a1','startedAt':true                    | startedAt
            """)
    void namesTheMandatoryFieldThatIsMissing(String data, String field) {
        String line = only(structured("call.completed", data));

        assertTrue(line.startsWith("rejected/unreadable"), line);
        assertTrue(line.contains("field " + field), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'direction':'inbound'                         | "direction":"IN"
            'direction':'OUT'                             | "direction":"OUT"
            'direction':'sideways'                        | "channel":"PHONE","startedAt"
            'productCode':'SENS'                          | "products":["SENS"]
            'productCode':'A','productCodes':['A','B']    | "products":["A","B"]
            'productCode':7                               | "products":["7"]
            'agentId':'u-7'                               | "employee":{"id":"u-7"}
            'agent':{'id':7,'email':'a@b.nl','phone':'06-12345678'} | "employee":{"id":"7","email":"a@b.nl","phone":"+31612345678"}
            'contactPerson':{'name':'Henk'}               | "contactPerson":{"name":"Henk"}
            'contactPersonId':'p-1'                       | "contactPerson":{"id":"p-1"}
            'contactPerson':'Henk'                        | "startedAt":"2026-11-21T09:00:00Z"
            'purpose':'helpdesk'                          | "purpose":"HELPDESK"
            'endedAt':'2026-11-21T10:12:00+01'            | "endedAt":"2026-11-21T09:12:00Z"
            'endedAt':'soon'                              | "startedAt":"2026-11-21T09:00:00Z"
            'customers':['K1','K2']                       | "customers":[{"id":"K1"},{"id":"K2"}]
            'customers':[{'id':'K2','name':'Twee'}]       | "customers":[{"id":"K1"},{"id":"K2","name":"Twee"}]
            'customerName':'Een','customerNumber':'020-1234567' | "customer":{"id":"K1","name":"Een","number":"+31201234567"}
            """)
    void readsWhatTakesPart(String more, String expected) {
        String line = only(structured("call.completed", CALL + "," + more));

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            phone        | 'location':'Kantoor klant'                  | contact-held     | FACE_TO_FACE
            phone        | 'location':null                             | contact-held     | FACE_TO_FACE
            phone        | 'location':'telefonisch'                    | contact-held     | PHONE
            face-to-face | 'location':'Bel op 020 123 4567'            | contact-held     | PHONE
            phone        | 'location':'https://zoom.us/j/31201234567'  | contact-held     | PHONE
            face-to-face | 'location':'https://zoom.us/j/31201234567'  | contact-held     | FACE_TO_FACE
            face-to-face | 'joinUrl':'https://x.example'               | contact-held     | FACE_TO_FACE
            none         | 'location':'Microsoft Teams'                | record-withdrawn | -
            none         | 'location':'Kantoor'                        | contact-held     | FACE_TO_FACE
            """)
    void aMeetingsPlaceGivesItsChannel(String video, String more, String type, @Nullable String channel) {
        CrmRecord record = structured("meeting.completed", CALL + "," + more);

        Item item = Told.items("cloudevents", record, Told.source("cloudevents", Map.of("video", video)))
                .getFirst();

        assertTrue(Told.line(item).startsWith(type), Told.line(item));
        assertEquals(channel != null, Told.line(item).contains("\"channel\":\"" + channel + "\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            account.changed  | 'id':'K1','name':'Een','phones':['020-1234567','x'],'segment':'A','products':['SENS'],'doNotCall':true,'agreements':'before ten','accountManager':{'id':'u1'} | customer-described account/K1 {"name":"Een","numbers":["+31201234567"],"segment":"A","accountManager":{"id":"u1"},"products":["SENS"],"agreements":"before ten","doNotCall":true}
            account.changed  | 'id':'K1','products':null                             | customer-described account/K1 {}
            account.deleted  | 'id':'K1'                                             | customer-described account/K1 {"deleted":true}
            person.changed   | 'id':'p1','name':'Henk','phone':'0612345678','role':'CFO','customerId':'K1' | person-described person/p1 {"name":"Henk","phone":"+31612345678","role":"CFO","customer":{"id":"K1"}}
            person.deleted   | 'id':'p1'                                             | person-described person/p1 {"deleted":true}
            employee.changed | 'id':'u1','name':'Sanne','email':'s@b.nl','login':'sanne' | employee-described employee/u1 {"name":"Sanne","email":"s@b.nl","login":"sanne"}
            employee.changed | 'id':'u1','extension':201,'phone':'+31201234567'           | employee-described employee/u1 {"phone":"+31201234567","extension":"201"}
            employee.changed | 'id':'u1','extension':null                                | employee-described employee/u1 {"extension":null}
            employee.deleted | 'id':'u1'                                             | employee-described employee/u1 {"deleted":true}
            product.changed  | 'id':'SENS','name':'Sensors','manager':{'id':'u1','name':'Sanne'} | product-described product/SENS {"name":"Sensors","manager":{"id":"u1","name":"Sanne"}}
            product.deleted  | 'id':'SENS'                                           | product-described product/SENS {"deleted":true}
            lead.changed     | 'id':'l1','customerId':'K1','on':'2026-11-20'         | lead-created lead/l1 {"customer":{"id":"K1"},"on":"2026-11-20"}
            lead.changed     | 'id':'l1'                                             | lead-created lead/l1 {"on":"2026-11-21"}
            lead.deleted     | 'id':'l1'                                             | lead-created lead/l1 {"deleted":true}
            satisfaction.changed | 'id':'s1','customerId':'K1','score':8.5,'on':'2026-11-20' | satisfaction-scored satisfaction/s1 {"customer":{"id":"K1"},"score":8.5,"on":"2026-11-20"}
            satisfaction.changed | 'id':'s1','score':'good'                          | rejected/unreadable satisfaction/s1 The field score
            account.created  | 'id':'K1'                                             | rejected/unknown-kind account/K1
            account.changed  | 'name':'Een'                                          | rejected/unreadable account/null The field id
            """)
    void describesWhoAndWhat(String type, String data, String expected) {
        String line = only(structured(type, data));

        assertTrue(line.startsWith(expected), line);
    }

    @Test
    void readsBinaryModeFromHeadersInAnySpelling() {
        CrmRecord record = CrmRecords.of(
                "crm.cloudevents",
                "K1",
                json("{" + CALL + ",'version':4}"),
                Header.of("CE_Type", "x.call.completed"),
                Header.of("ce_id", "1"),
                Header.of("ce_source", "/crm"),
                Header.of("ce_time", "2026-11-21T15:00:00Z"),
                Header.of("content-type", "application/json"));

        Item.Told told = (Item.Told) Told.items("cloudevents", record).getFirst();

        assertEquals("/crm#1", told.eventId());
        assertEquals(new Revision(1_795_273_200_000_000L, 4), told.revision());
    }

    @Test
    void readsTheHeadersOfHttpAsABridgeCopiesThem() {
        CrmRecord record = CrmRecords.of(
                "crm.cloudevents",
                "a1",
                json("{" + CALL + "}"),
                Header.of("ce-type", "nl.example.crm.call.completed"),
                Header.of("ce-id", "1"),
                Header.of("ce-source", "/crm"),
                Header.of("content-type", "application/json"));

        assertEquals("/crm#1", ((Item.Told) Told.items("cloudevents", record).getFirst()).eventId());
    }

    @ParameterizedTest
    @CsvSource({"x.call.deleted,call", "x.call.completed,call", "x.meeting.deleted,meeting"})
    void takesBinaryModeWithoutDataAsDeletion(String type, String kind) {
        CrmRecord record = CrmRecords.of("crm.cloudevents", "a1", null, Header.of("ce_type", type));

        assertEquals("record-withdrawn " + kind + "/a1 {\"cause\":\"deleted\",\"tombstone\":true}", only(record));
    }

    @Test
    void refusesATombstoneThatSaysNothing() {
        assertTrue(only(CrmRecords.of("crm.cloudevents", "a1", null)).startsWith("rejected/unreadable"));
    }

    @Test
    void givesEachEventOfABatchItsOwnOutcome() {
        String body = json("[{'specversion':'1.0','type':'call.completed','data':{" + CALL + "}},"
                + "{'nothing':true},7,{'specversion':'1.0','type':'message.sent','id':'m1'}]");
        CrmRecord record = CrmRecords.of(
                "crm.cloudevents", "k", body, Header.of("content-type", "application/cloudevents-batch+json"));

        List<String> lines =
                Told.items("cloudevents", record).stream().map(Told::line).toList();

        assertEquals(4, lines.size());
        assertTrue(lines.get(0).startsWith("contact-held call/a1"));
        assertTrue(lines.get(1).startsWith("rejected/unreadable"));
        assertTrue(lines.get(2).startsWith("rejected/unreadable"));
        assertEquals("filtered/written message/m1", lines.get(3));
    }

    @Test
    void opensDataThatIsBase64OrText() {
        String data = json("{" + CALL + "}");
        String base64 = Base64.getEncoder().encodeToString(data.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String text = data.replace("\"", "\\\"");

        assertTrue(only(raw("{'specversion':'1.0','type':'call.completed','data_base64':'" + base64 + "'}"))
                .startsWith("contact-held call/a1"));
        assertTrue(only(CrmRecords.of(
                        "crm.cloudevents",
                        "k",
                        "{\"specversion\":\"1.0\",\"type\":\"call.completed\",\"data\":\"" + text + "\"}"))
                .startsWith("contact-held call/a1"));
        assertTrue(only(raw("{'specversion':'1.0','type':'call.completed','data_base64':'%%%'}"))
                .startsWith("rejected/unreadable"));
    }

    @Test
    void takesTheSubjectForTheCustomerWhereDataNamesNone() {
        String event = "{'specversion':'1.0','type':'call.completed','subject':'K9','data':"
                + "{'activityId':'a1','startedAt':'2026-11-21'}}";

        assertTrue(
                only(raw(event))
                        .endsWith("{\"customer\":{\"id\":\"K9\"},\"products\":[],\"channel\":\"PHONE\","
                                + "\"on\":\"2026-11-21\"}"),
                only(raw(event)));
    }

    @Test
    void filtersWhatWeSaidToEachOther() {
        assertEquals("filtered/internal call/a1", only(structured("call.completed", CALL + ",'direction':'internal'")));
    }

    @Test
    void raisesNoHighlightForHistory() {
        Item item = Told.items("cloudevents", structured("call.completed", CALL + ",'history':true"))
                .getFirst();

        assertFalse(((Item.Told) item).live());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'version':4 | 4
            'version':0 | 0
            'x':1       | 170000
            """)
    void takesTheVersionAndElseKafkasPlaceForOrderWithinOneMoment(String field, long tie) {
        Item item = Told.items(
                        "cloudevents",
                        raw("{'specversion':'1.0','type':'call.completed','time':'2026-11-21T15:00:00Z','data':{" + CALL
                                + "," + field + "}}"))
                .getFirst();

        assertEquals(new Revision(1_795_273_200_000_000L, tie), ((Item.Told) item).revision());
    }

    @Test
    void aDeletionIsAfterWhatCameBeforeItInTheSameMoment() {
        String event = "'specversion':'1.0','id':'%s','source':'/crm','time':'2026-11-21T15:00:00Z','type':'call.%s'";
        List<Item> items = Told.items(
                "cloudevents",
                raw("[{" + event.formatted("1", "completed") + ",'data':{" + CALL + "}},{"
                        + event.formatted("2", "deleted") + ",'data':{'activityId':'a1'}}]"));

        Revision held = ((Item.Told) items.getFirst()).revision();
        Revision deleted = ((Item.Told) items.getLast()).revision();

        assertEquals(held.at(), deleted.at());
        assertTrue(held.tie() < deleted.tie());
    }

    @Test
    void takesKafkasOrderWhereTheEventHasNoTime() {
        Item item = Told.items(
                        "cloudevents", raw("{'specversion':'1.0','type':'call.completed','data':{" + CALL + "}}"))
                .getFirst();

        assertEquals(new Revision(CrmRecords.NOON_MICROS, 170_000), ((Item.Told) item).revision());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            2026-11-18T10:00:00+01           | "startedAt":"2026-11-18T09:00:00Z"
            2026-11-18T10:00:00+0100         | "startedAt":"2026-11-18T09:00:00Z"
            2026-11-18T10:00:00.123+01:00    | "startedAt":"2026-11-18T09:00:00.123Z"
            2026-11-18 10:00:00+01:00        | "startedAt":"2026-11-18T09:00:00Z"
            2026-11-18T10:00                 | "startedAt":"2026-11-18T09:00:00Z"
            2026-11-18t10:00:00z             | "startedAt":"2026-11-18T10:00:00Z"
            Wed, 18 Nov 2026 10:00:00 +0100  | "startedAt":"2026-11-18T09:00:00Z"
            2026-10-25T02:30:00+02:00        | "startedAt":"2026-10-25T00:30:00Z"
            2026-10-25T02:30:00+01:00        | "startedAt":"2026-10-25T01:30:00Z"
            2026-10-25T02:30:00              | "startedAt":"2026-10-25T00:30:00Z"
            2026-03-29T02:30:00              | "startedAt":"2026-03-29T01:30:00Z"
            2026-11-18                       | "on":"2026-11-18"
            0001-01-01T00:00:00Z             | rejected/unreadable call/a1 The field startedAt
            1970-01-01T00:00:00Z             | rejected/unreadable call/a1 The field startedAt
            2026-11-18T10:00:61Z             | rejected/unreadable call/a1 The field startedAt
            """)
    void readsTheStartInEveryForm(String startedAt, String expected) {
        String line = only(structured("call.completed", CALL + ",'startedAt':'" + startedAt + "'"));

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            call.completed    | ''                | rejected/unreadable call/null The field data
            call.completed    | ,'data':null      | rejected/unreadable call/null The field data
            meeting.deleted   | ''                | rejected/unreadable meeting/null The field data
            account.changed   | ''                | rejected/unreadable account/null The field data
            call.deleted      | ,'data':{}        | rejected/unreadable call/null The field activityId
            message.received  | ''                | filtered/written message/e1
            """)
    void aStructuredEventWithoutDataSaysNothingOfItsRecord(String type, String data, String expected) {
        String line = only(raw("{'specversion':'1.0','id':'e1','source':'/crm','subject':'K1','type':'" + type + "'"
                + data.replace("''", "") + "}"));

        assertTrue(line.startsWith(expected), line);
    }

    @Test
    void aTombstonesSubjectIsACustomerAndNoRecord() {
        CrmRecord record = CrmRecords.of(
                "crm.cloudevents", null, null, Header.of("ce_type", "call.deleted"), Header.of("ce_subject", "K1"));

        assertTrue(only(record).startsWith("rejected/unreadable call/null The field activityId"), only(record));
    }

    private static String only(CrmRecord record) {
        List<Item> items = Told.items("cloudevents", record);
        assertEquals(1, items.size());
        return Told.line(items.getFirst());
    }

    private static CrmRecord structured(String type, String data) {
        return raw("{'specversion':'1.0','id':'1','source':'/crm','type':'" + type
                + "','time':'2026-11-21T09:12:05Z','data':{" + data + "}}");
    }

    private static CrmRecord raw(String body) {
        return CrmRecords.of(
                "crm.cloudevents", "k", json(body), Header.of("content-type", "application/cloudevents+json"));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
