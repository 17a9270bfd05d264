package org.contactboard.connector.espocrm;

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

class EspoCrmTranslatorTest {

    private static final String WHEN = "'dateStart':'2026-11-20 08:30:00'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Call.create    | 'status':'Held'      | contact-held call/1 {"channel":"PHONE"
            Call.create    | 'status':'held'      | contact-held call/1
            Call.create    | 'status':'Planned'   | appointment-planned call/1
            Call.create    | 'status':'Not Held'  | record-withdrawn call/1 {"cause":"not-held","channel":"PHONE"
            Call.create    | 'status':'Voicemail' | rejected/unknown-kind call/1
            Call.create    | 'status':''          | rejected/unreadable call/1 The field status
            Call.create    | 'status':null        | rejected/unreadable call/1 The field status
            Call.create    | 'status':['Held']    | rejected/unreadable call/1 The field status
            Call.create    | 'status':'Held','deleted':true | record-withdrawn call/1 {"cause":"deleted"}
            Meeting.create | 'status':'Held'      | contact-held meeting/1 {"channel":"FACE_TO_FACE"
            Meeting.create | 'status':'Planned'   | appointment-planned meeting/1
            Meeting.create | 'status':'Not Held'  | record-withdrawn meeting/1 {"cause":"not-held"
            Email.create   | 'status':'Held'      | filtered/written email/1
            Task.create    | 'status':'Completed' | filtered/written task/1
            Note.create    | 'type':'Post'        | filtered/written note/1
            Opportunity.create | 'stage':'Won'    | filtered/empty opportunity/1
            Case.create    | 'status':'New'       | filtered/empty case/1
            Gadget.create  | 'name':'x'           | rejected/unknown-kind gadget/1
            """)
    void aCreationTellsAll(String event, String fields, String expected) {
        String line = only(event, "'id':'1'," + WHEN + "," + fields);

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'status':'Held'                        | record-changed call/1 {"status":"HELD"}
            'status':'Not Held'                    | record-changed call/1 {"status":"NOT_HELD"}
            'status':'Planned'                     | record-changed call/1 {"status":"PLANNED"}
            'status':'Busy'                        | rejected/unknown-kind call/1
            'status':null                          | rejected/unreadable call/1
            'dateStart':'2026-11-21 15:00:00'      | record-changed call/1 {"startedAt":"2026-11-21T15:00:00Z"}
            'dateStart':null                       | record-changed call/1 {"startedAt":null}
            'dateStart':'tomorrow'                 | rejected/unreadable call/1 The field dateStart
            'dateEnd':''                           | record-changed call/1 {"endedAt":null}
            'accountId':'A1'                       | record-changed call/1 {"customer":{"id":"A1"}}
            'accountId':null                       | record-changed call/1 {"customer":null}
            'parentId':'A1','parentType':'Account' | record-changed call/1 {"customer":{"id":"A1"}}
            'parentId':'L1','parentType':'Lead'    | filtered/empty call/1
            'contactsIds':['C1','C2'],'contactsNames':{'C1':'Henk'} | record-changed call/1 {"contactPerson":{"id":"C1","name":"Henk"}}
            'contactsIds':[]                       | record-changed call/1 {"contactPerson":null}
            'assignedUserId':'U1','assignedUserName':'Sanne' | record-changed call/1 {"employee":{"id":"U1","name":"Sanne"}}
            'assignedUserId':null                  | record-changed call/1 {"employee":null}
            'direction':'Inbound'                  | record-changed call/1 {"direction":"IN"}
            'direction':''                         | record-changed call/1 {"direction":null}
            'name':'another subject'               | filtered/empty call/1
            'deleted':true                         | record-withdrawn call/1 {"cause":"deleted"}
            """)
    void anUpdateTellsOnlyWhatItNames(String fields, String expected) {
        String line = only("Call.update", "'id':'1'," + fields);

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'accountId':'A1','parentType':'Lead','parentId':'L1'   | "customer":{"id":"A1"}
            'accountId':'','parentType':'Account','parentId':'A2'  | "customer":{"id":"A2"}
            'parentType':'Contact','parentId':'C1'                 | "contactPerson":{"id":"C1"}
            'parentType':'Contact','parentId':'C1','contactsIds':['C2'] | "contactPerson":{"id":"C2"}
            'direction':'Outbound'                                 | "direction":"OUT"
            'dateEnd':'2026-11-20 08:45:00'                        | "endedAt":"2026-11-20T08:45:00Z"
            """)
    void readsWhoTookPart(String fields, String expected) {
        String line = only("Call.create", "'id':'1','status':'Held'," + WHEN + "," + fields);

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'dateStart':'2026-11-20 08:30:00'                       | "startedAt":"2026-11-20T08:30:00Z"
            'dateStart':'2026-11-20T08:30:00+01:00'                 | "startedAt":"2026-11-20T07:30:00Z"
            'dateStart':null,'dateStartDate':'2026-11-20'           | "on":"2026-11-20"
            'dateStart':'2026-11-19 23:00:00','isAllDay':true,'dateStartDate':'2026-11-20' | "on":"2026-11-20"
            'dateStart':''                                          | rejected/unreadable meeting/1 The field dateStart
            'dateStart':'0000-00-00 00:00:00'                       | rejected/unreadable meeting/1 The field dateStart
            'dateStart':false                                       | rejected/unreadable meeting/1 The field dateStart
            """)
    void readsTheStartInUtcOrTheDay(String when, String expected) {
        String line = only("Meeting.create", "'id':'1','status':'Held'," + when);

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            phone        | contact-held meeting/1 {"channel":"PHONE"
            face-to-face | contact-held meeting/1 {"channel":"FACE_TO_FACE"
            none         | record-withdrawn meeting/1 {"cause":"written"
            """)
    void aJoinLinkMakesAVideoMeeting(String video, String expected) {
        CrmRecord record =
                record("Meeting.create", "'id':'1','status':'Held'," + WHEN + ",'joinUrl':'https://meet.example'");

        Item item = Told.items("espocrm", record, Told.source("espocrm", Map.of("video", video)))
                .getFirst();

        assertTrue(Told.line(item).startsWith(expected), Told.line(item));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            product-fields   | cProduct,tags.0    | Call.create | 'cProduct':'Payroll'                 | "products":["Payroll"]
            product-fields   | cProduct           | Call.create | 'cProduct':['Payroll','CRM']         | "products":["Payroll","CRM"]
            product-fields   | cProduct           | Call.create | 'cProduct':''                        | {"channel":"PHONE"
            product-fields   | cProduct           | Call.update | 'cProduct':'Payroll'                 | record-changed call/1 {"products":["Payroll"]}
            product-fields   | cProduct           | Call.update | 'cProduct':null                      | record-changed call/1 {"products":[]}
            product-fields   | deal.product       | Call.update | 'deal':{'product':'CRM'}             | record-changed call/1 {"products":["CRM"]}
            product-fields   | deal.product       | Call.update | 'deal':null                          | record-changed call/1 {"products":[]}
            product-fields   | cProduct           | Call.update | 'name':'x'                           | filtered/empty call/1
            helpdesk         | cType=Support      | Call.create | 'cType':'support'                    | "purpose":"HELPDESK"
            helpdesk         | cType=Support      | Call.create | 'name':'x'                           | "purpose":"RELATION"
            helpdesk         | cType=Support      | Call.update | 'cType':'Sales'                      | record-changed call/1 {"purpose":"RELATION"}
            helpdesk         | cType=Support      | Call.update | 'name':'x'                           | filtered/empty call/1
            helpdesk         | cType=Support      | Call.create | 'parentType':'Case','parentId':'S1'  | "purpose":"HELPDESK"
            video            | phone              | Call.create | 'parentType':'Case','parentId':'S1'  | "purpose":"HELPDESK"
            video            | phone              | Call.create | 'parentType':'Case','parentId':''    | "startedAt":"2026-11-20T08:30:00Z"}
            video            | phone              | Call.update | 'parentType':'Case','parentId':'S1'  | record-changed call/1 {"purpose":"HELPDESK"}
            own-companies    | A1                 | Call.create | 'accountId':'A1'                     | filtered/internal call/1
            own-companies    | A1                 | Call.create | 'parentType':'Account','parentId':'A1' | filtered/internal call/1
            own-companies    | A1                 | Call.create | 'accountId':'A2'                     | "customer":{"id":"A2"}
            own-companies    | A1                 | Call.update | 'accountId':'A1'                     | record-changed call/1 {"customer":null}
            options.statuses | Voicemail=not-held | Call.create | 'status':'voicemail'                 | record-withdrawn call/1 {"cause":"not-held"
            options.statuses | Done=held          | Call.create | 'status':'Done'                      | contact-held call/1
            options.statuses | Done=held          | Call.create | 'status':'Held'                      | contact-held call/1
            options.statuses | Held=cancelled     | Call.create | 'status':'Held'                      | record-withdrawn call/1 {"cause":"cancelled"
            options.statuses | Chat=written       | Call.create | 'status':'Chat'                      | record-withdrawn call/1 {"cause":"written"
            options.statuses | Gone=deleted       | Call.create | 'status':'Gone'                      | record-withdrawn call/1 {"cause":"deleted"}
            options.statuses | Done=held          | Call.update | 'status':'Done'                      | record-changed call/1 {"status":"HELD"}
            options.statuses | Done=held          | Call.update | 'status':'Busy'                      | rejected/unknown-kind call/1 The field status is 'Busy'
            """)
    void doesWhatWasChosen(String setting, String value, String event, String fields, String expected) {
        String whole = event.endsWith("create") ? "'status':'Held'," + WHEN + "," : "";

        Item item = Told.items(
                        "espocrm",
                        record(event, "'id':'1'," + whole + fields),
                        Told.source("espocrm", Map.of(setting, value)))
                .getFirst();

        assertTrue(Told.line(item).contains(expected), Told.line(item));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Account.create | 'id':'A1','name':'Een','phoneNumber':'020-1234567','assignedUserId':'U1','cSegment':'A' | customer-described account/A1 {"name":"Een","numbers":["+31201234567"],"segment":"A","accountManager":{"id":"U1"}}
            Account.update | 'id':'A1','phoneNumberData':[{'phoneNumber':'0612345678'}]                | customer-described account/A1 {"numbers":["+31612345678"]}
            Account.update | 'id':'A1','description':'x'                                               | filtered/empty account/A1
            Account.delete | 'id':'A1'                                                                 | customer-described account/A1 {"deleted":true}
            Contact.create | 'id':'C1','firstName':'Henk','lastName':'Bakker','title':'CFO','accountId':'A1' | person-described person/C1 {"name":"Henk Bakker","role":"CFO","customer":{"id":"A1"}}
            Contact.update | 'id':'C1','lastName':'Bakker'                                             | filtered/empty person/C1
            Contact.delete | 'id':'C1'                                                                 | person-described person/C1 {"deleted":true}
            User.create    | 'id':'U1','name':'Sanne','userName':'sanne','emailAddress':'s@b.nl'       | employee-described employee/U1 {"name":"Sanne","email":"s@b.nl","login":"sanne"}
            Lead.create    | 'id':'L1','createdAt':'2026-11-19 23:30:00','createdAccountId':'A1'       | lead-created lead/L1 {"customer":{"id":"A1"},"on":"2026-11-20"}
            Lead.update    | 'id':'L1','createdAccountId':'A1'                                         | lead-created lead/L1 {"customer":{"id":"A1"},"on":"2026-11-22"}
            Lead.update    | 'id':'L1','status':'Dead'                                                 | filtered/empty lead/L1
            Lead.delete    | 'id':'L1'                                                                 | lead-created lead/L1 {"deleted":true}
            """)
    void describesWhoAndWhat(String event, String fields, String expected) {
        assertEquals(expected, only(event, fields));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            Call.delete | -                       | crm.espocrm             | record-withdrawn call/1
            -           | Call.delete             | crm.espocrm.webhook     | record-withdrawn call/1
            -           | -                       | crm.espocrm.Call.delete | record-withdrawn call/1
            Call.fieldUpdate.status | -           | crm.espocrm             | filtered/empty call/1
            -           | 1                       | crm.espocrm.webhook     | rejected/unknown-kind null/null The event's name
            Call.merge  | -                       | crm.espocrm             | rejected/unknown-kind null/null The event's name
            """)
    void findsTheEventsNameBesideTheBody(String header, String key, String topic, String expected) {
        Header[] headers = header == null ? new Header[0] : new Header[] {Header.of("X-Espo-Event", header)};

        List<Item> items = Told.items("espocrm", CrmRecords.of(topic, key, "[{\"id\":\"1\"}]", headers));

        assertTrue(Told.line(items.getFirst()).startsWith(expected), Told.line(items.getFirst()));
    }

    @Test
    void aBadItemOfABatchSpoilsOnlyItself() {
        List<String> lines =
                Told.items("espocrm", CrmRecords.of("crm.espocrm", "Call.delete", "[{\"id\":\"1\"},{},7,null]"))
                        .stream()
                        .map(Told::line)
                        .toList();

        assertEquals(4, lines.size());
        assertTrue(lines.getFirst().startsWith("record-withdrawn call/1"));
        assertTrue(
                lines.stream().skip(1).allMatch(it -> it.startsWith("rejected/unreadable call/null")), lines::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Call.create | 2026-11-22 11:00:00 | 1795345200000000 | 0
            Call.create | 2026-12-01 09:00:00 | 1795348800000000 | 170000
            Call.create | -                   | 1795348800000000 | 170000
            Call.update | 2026-11-22 11:00:00 | 1795348800000000 | 170000
            """)
    void aCreationSentAgainNeverUndoesAnUpdate(String event, String modifiedAt, long at, long tie) {
        Item item = Told.items(
                        "espocrm",
                        record(event, "'id':'1','status':'Held'," + WHEN + ",'modifiedAt':'" + modifiedAt + "'"))
                .getFirst();

        assertEquals(new Revision(at, tie), ((Item.Told) item).revision());
    }

    @Test
    void twoChangesOfACallInOneRecordKeepTheirOrder() {
        List<Item> items = Told.items(
                "espocrm",
                CrmRecords.of(
                        "crm.espocrm",
                        "Call.update",
                        "[{\"id\":\"1\",\"status\":\"Held\"},{\"id\":\"1\",\"status\":\"Planned\"}]"));

        assertEquals(170_000, ((Item.Told) items.get(0)).revision().tie());
        assertEquals(170_001, ((Item.Told) items.get(1)).revision().tie());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Call.fieldUpdate.status       | 'status':'Held' | record-changed call/1 {"status":"HELD"}
            Call.fieldUpdate.status       | 'status':'Voicemail' | rejected/unknown-kind call/1 The field status is 'Voicemail'
            Call.fieldUpdate.parent       | 'parentId':'A2','parentType':'Account','parentName':'B' | "customer":{"id":"A2"
            Call.fieldUpdate.assignedUser | 'assignedUserId':'U2','assignedUserName':'Piet' | {"employee":{"id":"U2","name":"Piet"}}
            Meeting.fieldUpdate.dateStart | 'dateStart':'2026-11-18 09:15:00','dateStartDate':null | "startedAt":"2026-11-18T09:15:00Z"
            Meeting.fieldUpdate.dateStart | 'dateStart':'2026-11-17 23:00:00','dateStartDate':'2026-11-18' | "on":"2026-11-18"
            Meeting.update | 'isAllDay':false,'dateStart':'2026-11-18 08:00:00','dateStartDate':null,'dateEndDate':null | "startedAt":"2026-11-18T08:00:00Z"
            Meeting.update | 'joinUrl':'https://meet.example/a' | {"channel":"PHONE"}
            Meeting.update | 'joinUrl':null                     | {"channel":"FACE_TO_FACE"}
            Meeting.update | 'location':'telefonisch'           | {"channel":"PHONE"}
            Call.update    | 'parentId':'K2','parentType':'Case','accountId':'A2' | "purpose":"HELPDESK"
            Call.update    | 'deleted':false,'status':'Held'    | record-changed call/1 {"status":"HELD"}
            Sms.create     | 'status':'Sent','body':'Bel mij'   | filtered/written sms/1
            Document.create | 'status':'Active','name':'Telefonisch' | filtered/written document/1
            """)
    void aPartOfARecordTellsWhatItNames(String event, String fields, String expected) {
        String line = only(event, "'id':'1'," + fields);

        assertTrue(line.contains(expected), line);
    }

    @Test
    void readsACallAsEspoCrmItselfWritesIt() {
        String line = only(
                "Call.create",
                "'id':'67400000000000001','name':'Mail sturen','deleted':false,'status':'Held','direction':'Inbound',"
                        + "'dateStart':'2026-03-29 01:30:00','dateEnd':'2026-03-29 01:40:00','description':'gemaild',"
                        + "'parentId':'C9','parentType':'Contact','accountId':'A1','accountName':'Bakkerij',"
                        + "'assignedUserId':'U1','assignedUserName':'Sanne','teamsIds':[],'usersIds':['U1','U2'],"
                        + "'contactsIds':['C1','C2'],'contactsNames':{'C1':'Henk','C2':'Ans'},'leadsIds':[],"
                        + "'contactsColumns':{'C1':{'status':'None'}},'phoneNumbersMap':{},'versionNumber':1");

        assertEquals(
                "contact-held call/67400000000000001 {\"customer\":{\"id\":\"A1\",\"name\":\"Bakkerij\"},\"channel\":\"PHONE\","
                        + "\"direction\":\"IN\",\"startedAt\":\"2026-03-29T01:30:00Z\",\"endedAt\":\"2026-03-29T01:40:00Z\","
                        + "\"contactPerson\":{\"id\":\"C1\",\"name\":\"Henk\"},\"employee\":{\"id\":\"U1\",\"name\":\"Sanne\"}}",
                line);
    }

    private static String only(String event, String fields) {
        List<Item> items = Told.items(
                "espocrm", record(event, fields), Told.source("espocrm", Map.of("options.segment-field", "cSegment")));
        assertEquals(1, items.size());
        return Told.line(items.getFirst());
    }

    private static CrmRecord record(String event, String fields) {
        return CrmRecords.of(
                "crm.espocrm.webhook",
                event,
                "[{" + fields.replace('\'', '"') + "}]",
                Header.of("x-espo-event", event));
    }
}
