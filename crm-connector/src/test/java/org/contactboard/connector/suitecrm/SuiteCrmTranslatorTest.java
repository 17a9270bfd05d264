package org.contactboard.connector.suitecrm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiteCrmTranslatorTest {

    private static final String HELD = "'id':'1','status':'Held','deleted':0,'date_start':1795093200000";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            calls    | 'status':'Held'                | contact-held call/1
            calls    | 'status':'held'                | contact-held call/1
            calls    | 'status':'Planned'             | appointment-planned call/1
            calls    | 'status':'Not Held'            | record-withdrawn call/1 {"cause":"not-held","channel":"PHONE"
            calls    | 'status':'Not_Held'            | record-withdrawn call/1 {"cause":"not-held"
            calls    | 'status':'In Limbo'            | rejected/unknown-kind call/1
            calls    | 'status':''                    | rejected/unreadable call/1 The field status
            calls    | 'status':null                  | rejected/unreadable call/1 The field status
            calls    | 'status':{}                    | rejected/unreadable call/1 The field status
            calls    | 'status':'Held','deleted':1    | record-withdrawn call/1 {"cause":"deleted"}
            calls    | 'status':'Held','deleted':true | record-withdrawn call/1 {"cause":"deleted"}
            calls    | 'status':'Held','deleted':'1'  | record-withdrawn call/1 {"cause":"deleted"}
            calls    | 'status':'Held','deleted':false | contact-held call/1
            calls    | 'status':'Held','deleted':'0'  | contact-held call/1
            calls    | 'status':'Held','deleted':null | contact-held call/1
            meetings | 'status':'Held'                | contact-held meeting/1
            emails   | 'status':'sent'                | filtered/written email/1
            notes    | 'name':'x'                     | filtered/written note/1
            tasks    | 'status':'Completed'           | filtered/written task/1
            opportunities | 'name':'x'                | filtered/empty opportunities/1
            calls_users | 'call_id':'2','user_id':'3' | filtered/empty calls_users/1
            meetings_users | 'meeting_id':'2','user_id':'3' | filtered/empty meetings_users/1
            gadgets  | 'name':'x'                     | rejected/unknown-kind gadgets/1
            """)
    void theTableAndItsStatusDecide(String table, String columns, String expected) {
        String line = only(change("u", table, "'id':'1','deleted':0,'date_start':1795093200000," + columns, null));

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1795093200000                | "startedAt":"2026-11-19T13:00:00Z"
            '1795093200000'              | "startedAt":"2026-11-19T13:00:00Z"
            1795093200000000             | "startedAt":"2026-11-19T13:00:00Z"
            '2026-11-19T13:00:00Z'       | "startedAt":"2026-11-19T13:00:00Z"
            '2026-11-19T14:00:00+01:00'  | "startedAt":"2026-11-19T13:00:00Z"
            '2026-11-19 13:00:00'        | "startedAt":"2026-11-19T13:00:00Z"
            '2026-11-19'                 | "on":"2026-11-19"
            0                            | rejected/unreadable call/1 The field date_start
            null                         | rejected/unreadable call/1 The field date_start
            ''                           | rejected/unreadable call/1 The field date_start
            '0000-00-00 00:00:00'        | rejected/unreadable call/1 The field date_start
            '1970-01-01 00:00:00'        | rejected/unreadable call/1 The field date_start
            -62135596800000              | rejected/unreadable call/1 The field date_start
            'noon'                       | rejected/unreadable call/1 The field date_start
            {}                           | rejected/unreadable call/1 The field date_start
            9223372036854775807          | rejected/unreadable call/1 The field date_start
            """)
    void readsDatesInEveryForm(String date, String expected) {
        String line = only(change("c", "calls", "'id':'1','status':'Held','deleted':0,'date_start':" + date, null));

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            phone        | 'location':'telefonisch'            | contact-held meeting/1 {"channel":"PHONE"
            face-to-face | 'location':'+31 20 123 4567'        | contact-held meeting/1 {"channel":"PHONE"
            face-to-face | 'location':'Teams'                  | contact-held meeting/1 {"channel":"FACE_TO_FACE"
            phone        | 'location':'https://webex.example'  | contact-held meeting/1 {"channel":"PHONE"
            none         | 'join_url':'https://x.example'      | record-withdrawn meeting/1 {"cause":"written"
            none         | 'type':'WebEx'                      | record-withdrawn meeting/1 {"cause":"written"
            none         | 'type':'Sugar','join_url':''        | contact-held meeting/1 {"channel":"FACE_TO_FACE"
            phone        | 'location':'Kantoor, Dorpsstraat 12' | contact-held meeting/1 {"channel":"FACE_TO_FACE"
            phone        | 'location':null                     | contact-held meeting/1 {"channel":"FACE_TO_FACE"
            """)
    void aMeetingsPlaceGivesItsChannel(String video, String columns, String expected) {
        CrmRecord record = change("c", "meetings", HELD + "," + columns, null);

        Item item = Told.items("suitecrm", record, Told.source("suitecrm", Map.of("video", video)))
                .getFirst();

        assertTrue(Told.line(item).startsWith(expected), Told.line(item));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'parent_type':'Accounts','parent_id':'A1'      | "customer":{"id":"A1"}
            'parent_type':'Contacts','parent_id':'C1'      | "contactPerson":{"id":"C1"}
            'parent_type':'Leads','parent_id':'L1'         | {"channel":"PHONE","startedAt":"2026-11-19T13:00:00Z","keeps"
            'parent_type':null,'parent_id':'A1'            | {"channel":"PHONE","startedAt":"2026-11-19T13:00:00Z","keeps"
            'assigned_user_id':'U1','direction':'Inbound'  | "direction":"IN","startedAt":"2026-11-19T13:00:00Z","employee":{"id":"U1"}
            'direction':'Outbound','date_end':1795094100000 | "direction":"OUT","startedAt":"2026-11-19T13:00:00Z","endedAt":"2026-11-19T13:15:00Z"
            """)
    void readsWhoTookPart(String columns, String expected) {
        String line = only(change("c", "calls", HELD + "," + columns, null));

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            product-fields   | product_c          | 'product_c':'Payroll'                       | {"products":["Payroll"],"channel"
            product-fields   | product_c          | 'product_c':''                              | contact-held call/1 {"channel"
            helpdesk         | type_c=Support     | 'type_c':'support'                          | "purpose":"HELPDESK"
            helpdesk         | type_c=Support     | 'type_c':null                               | "purpose":"RELATION"
            video            | phone              | 'parent_type':'Cases','parent_id':'S1'      | "purpose":"HELPDESK"
            video            | phone              | 'parent_type':'Cases','parent_id':''        | "startedAt":"2026-11-19T13:00:00Z","keeps"
            own-companies    | A1                 | 'parent_type':'Accounts','parent_id':'A1'   | filtered/internal call/1
            own-companies    | A1                 | 'parent_type':'Accounts','parent_id':'A2'   | "customer":{"id":"A2"}
            own-companies    | A1                 | 'parent_type':'Accounts','parent_id':'A1','deleted':1 | record-withdrawn call/1 {"cause":"deleted"}
            options.statuses | In Limbo=planned   | 'status':'In Limbo'                         | appointment-planned call/1
            options.statuses | In Limbo=planned   | 'status':'in_limbo'                         | appointment-planned call/1
            options.statuses | Voicemail=not-held | 'status':'Voicemail'                        | record-withdrawn call/1 {"cause":"not-held"
            options.statuses | Held=cancelled     | 'status':'Held'                             | record-withdrawn call/1 {"cause":"cancelled"
            options.statuses | Chat=written       | 'status':'Chat'                             | record-withdrawn call/1 {"cause":"written"
            options.statuses | Gone=deleted       | 'status':'Gone'                             | record-withdrawn call/1 {"cause":"deleted"}
            options.statuses | Done=held          | 'status':'Busy'                             | rejected/unknown-kind call/1 The field status is 'Busy'
            """)
    void doesWhatWasChosen(String setting, String value, String columns, String expected) {
        Item item = Told.items(
                        "suitecrm",
                        change("u", "calls", HELD + "," + columns, null),
                        Told.source("suitecrm", Map.of(setting, value)))
                .getFirst();

        assertTrue(Told.line(item).contains(expected), Told.line(item));
    }

    @Test
    void aRowThatWasHeldBeforeSaysSo() {
        String line = only(change("u", "calls", "'id':'1','status':'Not Held'", HELD));

        assertTrue(line.startsWith("record-withdrawn call/1 {\"cause\":\"not-held\",\"countedBefore\":true"), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            accounts | 'id':'A1','name':'Een','phone_office':'020-1234567','assigned_user_id':'U1' | customer-described account/A1 {"name":"Een","numbers":["+31201234567"],"accountManager":{"id":"U1"}}
            accounts | 'id':'A1','deleted':1                                                       | customer-described account/A1 {"deleted":true}
            contacts | 'id':'C1','first_name':'Henk','last_name':'Bakker','phone_mobile':'0612345678','title':'CFO' | person-described person/C1 {"name":"Henk Bakker","phone":"+31612345678","role":"CFO"}
            users    | 'id':'U1','first_name':null,'last_name':'Sanne','user_name':'sanne'         | employee-described employee/U1 {"name":"Sanne","login":"sanne"}
            leads    | 'id':'L1','account_id':'A1','date_entered':1795131000000                    | lead-created lead/L1 {"customer":{"id":"A1"},"on":"2026-11-20"}
            accounts_contacts | 'id':'X','account_id':'A1','contact_id':'C1'                       | person-described person/C1 {"customer":{"id":"A1"}}
            accounts_contacts | 'id':'X','account_id':'A1','contact_id':'C1','deleted':1           | filtered/empty accounts_contacts/X
            calls_contacts    | 'id':'X','call_id':'1','contact_id':'C1'                           | record-changed call/1 {"contactPerson":{"id":"C1"}}
            meetings_contacts | 'id':'X','meeting_id':'1','contact_id':'C1'                        | record-changed meeting/1 {"contactPerson":{"id":"C1"}}
            calls_contacts    | 'id':'X','call_id':'1'                                             | rejected/unreadable calls_contacts/X The field contact_id is missing or empty; send it.
            """)
    void describesWhoAndWhat(String table, String columns, String expected) {
        assertEquals(expected, only(change("u", table, columns, null)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'id':'1'}                             | record-withdrawn call/1 {"cause":"deleted","tombstone":true}
            {'schema':{},'payload':{'id':'1'}}     | record-withdrawn call/1 {"cause":"deleted","tombstone":true}
            '1'                                    | record-withdrawn call/1 {"cause":"deleted","tombstone":true}
            1                                      | record-withdrawn call/1 {"cause":"deleted","tombstone":true}
            {}                                     | rejected/unreadable call/null
            {'id                                   | rejected/unreadable call/null
            """)
    void findsATombstonesIdInItsKey(String key, String expected) {
        String text = key.startsWith("{") ? json(key) : key.replace("'", "\"");

        String line = only(CrmRecords.of("crm.suitecrm.suitecrm.calls", text, null));

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            {'schema':{},'payload':{'op':'c','after':{ROW},'source':{'table':'calls'}}} | contact-held call/1
            {'schema':{},'payload':{ROW}}                                        | contact-held call/1
            {'schema':{},'payload':null}                                         | record-withdrawn call/K
            {ROW}                                                                | contact-held call/1
            {ROW,'__op':'u','__deleted':'false','__source_ts_ms':1795094400000}  | contact-held call/1
            {ROW,'__deleted':'true'}                                             | record-withdrawn call/1
            {ROW,'__op':'d'}                                                     | record-withdrawn call/1
            {ROW,'__table':'meetings'}                                           | contact-held meeting/1
            {'op':'d','before':{ROW},'after':null,'source':{'table':'calls'}}    | record-withdrawn call/1
            {'op':'d','before':null,'after':null,'source':{'table':'calls'}}     | record-withdrawn call/K
            {'op':'t','before':null,'after':null,'source':{'table':'calls'}}     | rejected/unknown-kind
            null                                                                 | record-withdrawn call/K
            []                                                                   | rejected/unreadable
            {'op':'u','before':{ROW},'source':{'table':'calls'}}                 | rejected/unreadable call/1 The field after
            {'id':'1','status':'Held','date_start':1795093200000}                | rejected/unreadable call/1 The field deleted
            'text'                                                               | rejected/unreadable
            """)
    void readsEachOfDebeziumsForms(String value, String expected) {
        String body = value.startsWith("'") ? "\"text\"" : json(value.replace("ROW", HELD));

        String line = only(CrmRecords.of("crm.suitecrm.suitecrm.calls", "K", body));

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'op':'u','after':{ROW,'date_modified':1},'source':{'ts_us':1795094400000001,'ts_ms':1795094400000,'file':'mysql-bin.000042','pos':9000}} | 1795094400000001 | 180388635432
            {'op':'u','after':{ROW},'source':{'ts_ms':1795094400000,'file':'mysql-bin.000042','pos':9000}} | 1795094400000000 | 180388635432
            {'op':'r','after':{ROW,'date_modified':1784107200000},'source':{'ts_ms':1795309200000,'file':'x.1','pos':1}} | 1784107200000000 | 0
            {'op':'r','after':{ROW},'source':{'ts_ms':1795309200000}}                     | 0                | 0
            {ROW,'__op':'u','__source_ts_ms':1795094400000}                               | 1795094400000000 | 170000
            {ROW,'date_modified':1795094400000}                                           | 1795094400000000 | 170000
            {ROW,'__op':'r','__source_ts_ms':1795309200000,'date_modified':1784107200000} | 1784107200000000 | 0
            {ROW}                                                                         | 1795348800000000 | 170000
            """)
    void takesTheCommitsTimeAndPlaceForRevision(String value, long at, long tie) {
        Item item = Told.items("suitecrm", CrmRecords.of("crm.suitecrm.calls", "K", json(value.replace("ROW", HELD))))
                .getFirst();

        assertEquals(new Revision(at, tie), ((Item.Told) item).revision());
        assertEquals(!value.contains("'r'"), ((Item.Told) item).live());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Held     | 'parent_type':'Accounts','parent_id':'A1' | true
            Planned  | 'parent_type':'Accounts','parent_id':'A1' | true
            Not Held | 'parent_type':'Accounts','parent_id':'A1' | true
            Held     | 'name':'x'                                | true
            Held     | 'parent_type':'Contacts','parent_id':'C1' | false
            """)
    void aRowKeepsThePersonThatAJoinTableTells(String status, String columns, boolean keeps) {
        String line = only(change("u", "calls", "%s,'status':'%s',%s".formatted(HELD, status, columns), null));

        assertEquals(keeps, line.contains("\"keeps\":[\"contactPerson\"]"), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            calls    | 'duration_hours':1,'duration_minutes':5          | "endedAt":"2026-11-19T14:05:00Z"
            calls    | 'duration_hours':'0','duration_minutes':'15'     | "endedAt":"2026-11-19T13:15:00Z"
            calls    | 'date_end':null,'duration_hours':0,'duration_minutes':0 | "startedAt":"2026-11-19T13:00:00Z","keeps"
            calls    | 'date_end':1795094100000,'duration_hours':9      | "endedAt":"2026-11-19T13:15:00Z"
            calls    | 'duration_hours':2147483647                      | "startedAt":"2026-11-19T13:00:00Z","keeps"
            calls    | 'parent_type':'Leads','parent_id':'L1'           | {"channel":"PHONE"
            calls    | 'parent_type':'Opportunities','parent_id':'O1'   | {"channel":"PHONE"
            calls    | 'parent_type':'Accounts','parent_id':''          | {"channel":"PHONE"
            meetings | 'type':'Sugar','displayed_url':'http://'         | "channel":"FACE_TO_FACE"
            meetings | 'type':'Sugar','join_url':'http://'              | "channel":"FACE_TO_FACE"
            meetings | 'type':'Sugar','displayed_url':'https://x.webex.com/j/1','location':'Kantoor' | "channel":"PHONE"
            meetings | 'type':'GoToMeeting','location':'Kantoor'        | "channel":"PHONE"
            meetings | 'location':'Meetlaan 20, Utrecht'                | "channel":"FACE_TO_FACE"
            meetings | 'location':'Vergaderzaal Zoomland'               | "channel":"FACE_TO_FACE"
            meetings | 'location':'Stationsplein 45, 3013 AK Rotterdam' | "channel":"FACE_TO_FACE"
            meetings | 'location':'belafspraak'                         | "channel":"PHONE"
            meetings | 'location':'06-12345678'                         | "channel":"PHONE"
            """)
    void readsWhatAHeldRowSays(String table, String columns, String expected) {
        String line = only(change("c", table, HELD + "," + columns, null));

        assertTrue(line.contains(expected), line);
    }

    @Test
    void aChangeOfTheSchemaIsNoRow() {
        String line = only(CrmRecords.of(
                "crm.suitecrm",
                "{\"databaseName\":\"suitecrm\"}",
                json("{'source':{'table':'calls'},'ts_ms':1795094400000,'databaseName':'suitecrm','schemaName':null,"
                        + "'ddl':'ALTER TABLE calls ADD x INT','tableChanges':[]}")));

        assertEquals("filtered/empty schema/crm.suitecrm/0/17", line);
    }

    private static String only(CrmRecord record) {
        List<Item> items = Told.items("suitecrm", record);
        assertEquals(1, items.size());
        return Told.line(items.getFirst());
    }

    private static CrmRecord change(String op, String table, String after, @Nullable String before) {
        String text = "{'op':'" + op + "','before':" + (before == null ? "null" : "{" + before + "}") + ",'after':{"
                + after + "},'source':{'table':'" + table
                + "','ts_ms':1795094400000,'file':'mysql-bin.000042','pos':1}}";
        return CrmRecords.of("crm.suitecrm.suitecrm." + table, "{\"id\":\"1\"}", json(text));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
