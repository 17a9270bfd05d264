package org.contactboard.connector.odoo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdooTranslatorTest {

    private static final String EVENT = "'id':1,'active':true,'allday':false,'start':'2026-11-09 13:00:00',"
            + "'stop':'2026-11-09 14:30:00','user_id':2,'partner_ids':[3,114],'res_model':'res.partner','res_id':14";
    private static final String PHONECALL =
            "'id':1,'active':true,'state':'done','date':1795093200000000,'direction':'in',"
                    + "'partner_id':14,'duration':2.5,'user_id':2";
    private static final String MESSAGE = "'id':1,'mail_activity_type_id':2,'message_type':'notification',"
            + "'date':1795093200000000,'model':'res.partner','res_id':14,'create_uid':2,"
            + "'email_from':'\\\"Sanne de Vries\\\" <sanne@board.example>'";
    private static final String ACTIVITY =
            "'id':1,'activity_type_id':2,'date_deadline':20791,'user_id':2," + "'res_model':'res.partner','res_id':14";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'x':1                           | appointment-planned meeting/calendar.event,1 {"customer":{"id":"14"},"products":[],"channel":"FACE_TO_FACE","startedAt":"2026-11-09T13:00:00Z","endedAt":"2026-11-09T14:30:00Z","contactPerson":{"id":"114"},"employee":{"id":"2"},"heldWhenPast":true}
            'active':false                  | record-withdrawn meeting/calendar.event,1 {"cause":"deleted"}
            'start':1794940200000000        | "startedAt":"2026-11-17T18:30:00Z"
            'start':false                   | rejected/unreadable meeting/calendar.event,1 The field start
            'start':null                    | rejected/unreadable meeting/calendar.event,1 The field start
            'start':''                      | rejected/unreadable meeting/calendar.event,1 The field start
            'start':'noon'                  | rejected/unreadable meeting/calendar.event,1 The field start
            'start':{}                      | rejected/unreadable meeting/calendar.event,1 The field start
            'stop':false                    | "startedAt":"2026-11-09T13:00:00Z","contactPerson"
            'allday':true,'start_date':'2026-11-09','start':'2026-11-08 23:00:00' | "on":"2026-11-09","contactPerson"
            'allday':true,'start_date':20766 | "on":"2026-11-09"
            'allday':true,'start_date':false | "on":"2026-11-09"
            'videocall_location':'https://x.example/1' | "channel":"PHONE"
            'videocall_location':false,'location':false | "channel":"FACE_TO_FACE"
            'location':'Telefonisch'        | "channel":"PHONE"
            'location':'Teams'              | "channel":"PHONE"
            'user_id':[2,'Sanne de Vries']  | "employee":{"id":"2","name":"Sanne de Vries"}
            'user_id':false                 | "contactPerson":{"id":"114"},"heldWhenPast"
            'partner_ids':[[114,'Henk']]    | "contactPerson":{"id":"114","name":"Henk"}
            'partner_ids':[]                | "endedAt":"2026-11-09T14:30:00Z","employee"
            'partner_ids':[3]               | {"customer":{"id":"14"},"products"
            'partner_ids':[14,114]          | "contactPerson":{"id":"114"}
            'partner_id':7,'partner_ids':[7,3,114] | "contactPerson":{"id":"114"}
            'res_model':false,'res_id':0    | {"customer":{"id":"114"},"products"
            'res_model':false,'partner_ids':[3,114,115] | {"customers":[{"id":"114"},{"id":"115"}],"products"
            'res_model':'crm.lead','res_id':77 | {"customer":{"id":"114"}
            'res_model':'helpdesk.ticket','res_id':5 | "purpose":"HELPDESK"
            'res_id':[14,'Bakkerij']        | {"customer":{"id":"14"}
            'recurrency':true,'recurrence_id':9 | appointment-planned
            """)
    void readsTheCalendar(String fields, String expected) {
        String line = webhook("calendar.event", EVENT + "," + fields);

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'res_model':false,'res_id':false,'partner_ids':[3]                   | filtered/internal meeting/calendar.event,1
            'res_model':false,'res_id':false,'partner_id':7,'partner_ids':[7]    | appointment-planned meeting/calendar.event,1 {"products":[]
            'res_model':false,'res_id':false,'partner_id':7,'partner_ids':[3,7]  | filtered/internal meeting/calendar.event,1
            'res_model':'res.partner','res_id':3,'partner_ids':[3]               | filtered/internal meeting/calendar.event,1
            'res_model':'res.partner','res_id':14,'partner_ids':[3]              | appointment-planned meeting/calendar.event,1 {"customer":{"id":"14"}
            'res_model':'crm.lead','res_id':77,'partner_ids':[3]                 | appointment-planned meeting/calendar.event,1 {"products":[]
            'res_model':false,'res_id':false,'opportunity_id':77,'partner_ids':[3] | appointment-planned meeting/calendar.event,1 {"products":[]
            'res_model':false,'res_id':false,'partner_ids':[]                    | appointment-planned meeting/calendar.event,1 {"products":[]
            'res_model':false,'res_id':false,'partner_ids':[3],'active':false    | record-withdrawn meeting/calendar.event,1 {"cause":"deleted"}
            'location':'Bakkersstraat 2, Gouda','videocall_location':false       | appointment-planned meeting/calendar.event,1 {"customer":{"id":"14"},"products":[],"channel":"FACE_TO_FACE"
            'location':'+31 6 12345678'                                          | appointment-planned meeting/calendar.event,1 {"customer":{"id":"14"},"products":[],"channel":"PHONE"
            'location':'Kantoor','videocall_location':'https://teams.example/x'  | appointment-planned meeting/calendar.event,1 {"customer":{"id":"14"},"products":[],"channel":"PHONE"
            'start':'2026-03-29 01:30:00'                                        | appointment-planned meeting/calendar.event,1 {"customer":{"id":"14"},"products":[],"channel":"FACE_TO_FACE","startedAt":"2026-03-29T01:30:00Z"
            """)
    void aMeetingOfOursAloneIsInternal(String fields, String expected) {
        String line = webhook("calendar.event", EVENT + "," + fields);

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phone        | {"customer":{"id":"14"},"products":[],"channel":"PHONE"
            face-to-face | {"customer":{"id":"14"},"products":[],"channel":"FACE_TO_FACE"
            none         | record-withdrawn meeting/calendar.event,1 {"cause":"written"
            """)
    void aVideoMeetingCountsAsIsSet(String video, String expected) {
        String line = told(body("calendar.event", EVENT + ",'videocall_location':'x'"), Map.of("video", video));

        assertTrue(line.contains(expected), line);
    }

    @Test
    void anEventThatDoesNotSayWhetherItIsArchivedIsRefused() {
        String line = webhook("calendar.event", EVENT.replace("'active':true,", ""));

        assertTrue(line.startsWith("rejected/needs-enrichment meeting/calendar.event,1 The field active"), line);
    }

    @Test
    void aRowOfTheCalendarKeepsThePersonThatTheJoinTableTells() {
        String line = change("c", "calendar_event", EVENT.replace(",'partner_ids':[3,114]", ""));

        assertTrue(line.contains("\"keeps\":[\"contactPerson\"]"), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'state':'done'     | contact-held call/crm.phonecall,1 {"customer":{"id":"14"},"products":[],"channel":"PHONE","direction":"IN","startedAt":"2026-11-19T13:00:00Z","endedAt":"2026-11-19T13:02:30Z","employee":{"id":"2"}}
            'state':'open'     | appointment-planned call/crm.phonecall,1
            'state':'pending'  | appointment-planned call/crm.phonecall,1
            'state':'cancel'   | record-withdrawn call/crm.phonecall,1 {"cause":"cancelled"
            'state':'missed'   | rejected/unknown-kind call/crm.phonecall,1 The field state is 'missed'
            'state':false      | rejected/unreadable call/crm.phonecall,1 The field state
            'state':null       | rejected/unreadable call/crm.phonecall,1 The field state
            'active':false     | record-withdrawn call/crm.phonecall,1 {"cause":"deleted"}
            'date':null        | rejected/unreadable call/crm.phonecall,1 The field date
            'date':'2026-11-19' | "on":"2026-11-19"
            'direction':'out'  | "direction":"OUT"
            'partner_id':[14,'Bakkerij'] | "customer":{"id":"14","name":"Bakkerij"}
            'partner_id':false,'partner_phone':'0612345678' | "customer":{"number":"+31612345678"}
            'duration':0       | "startedAt":"2026-11-19T13:00:00Z","employee"
            'duration':1e999   | "startedAt":"2026-11-19T13:00:00Z","employee"
            'duration':'long'  | "startedAt":"2026-11-19T13:00:00Z","employee"
            """)
    void readsTheCallsOfTheCommunitysCrm(String fields, String expected) {
        String line = change("u", "crm_phonecall", PHONECALL + "," + fields);

        assertTrue(line.contains(expected), line);
    }

    @Test
    void aCallThatDoesNotSayWhetherItIsArchivedIsRefused() {
        String line = change("u", "crm_phonecall", PHONECALL.replace("'active':true,", ""));

        assertTrue(line.startsWith("rejected/needs-enrichment call/crm.phonecall,1 The field active"), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'x':1                           | contact-held call/mail.message,1 {"customer":{"id":"14"},"products":[],"channel":"PHONE","startedAt":"2026-11-19T13:00:00Z","employee":{"id":"2","name":"Sanne de Vries","email":"sanne@board.example"}}
            'mail_activity_type_id':null    | filtered/written message/mail.message,1
            'mail_activity_type_id':false   | filtered/written message/mail.message,1
            'mail_activity_type_id':[2,'Call'] | contact-held
            'mail_activity_type_id':'2'     | contact-held
            'mail_activity_type_id':1       | filtered/written message/mail.message,1
            'mail_activity_type_id':3       | filtered/written message/mail.message,1
            'mail_activity_type_id':4       | filtered/written message/mail.message,1
            'mail_activity_type_id':17      | rejected/unknown-kind call/mail.message,1 The field mail_activity_type_id is '17'
            'message_type':'email'          | filtered/written message/mail.message,1
            'message_type':'comment'        | filtered/written message/mail.message,1
            'message_type':'sms'            | filtered/written message/mail.message,1
            'message_type':null             | rejected/unreadable call/mail.message,1 The field message_type
            'model':'helpdesk.ticket'       | "purpose":"HELPDESK"
            'model':'crm.lead'              | {"products":[],"channel":"PHONE"
            'date':null                     | rejected/unreadable call/mail.message,1 The field date
            """)
    void aMessageTellsThatACallWasMade(String fields, String expected) {
        String line = change("c", "mail_message", MESSAGE + "," + fields);

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'x':1                           | appointment-planned call/mail.activity,1 {"customer":{"id":"14"},"products":[],"channel":"PHONE","on":"2026-12-04","employee":{"id":"2"},"heldWhenPast":false}
            'activity_type_id':4            | filtered/written activity/mail.activity,1
            'activity_type_id':null         | filtered/written activity/mail.activity,1
            'activity_type_id':17           | rejected/unknown-kind call/mail.activity,1
            'calendar_event_id':9           | filtered/copy call/mail.activity,1
            'active':false                  | record-withdrawn call/mail.activity,1 {"cause":"not-held"}
            'date_done':'2026-11-20'        | record-withdrawn call/mail.activity,1 {"cause":"not-held"}
            'date_deadline':'2026-12-04'    | "on":"2026-12-04"
            'date_deadline':null            | rejected/unreadable call/mail.activity,1 The field date_deadline
            """)
    void anActivityIsAnAppointmentTillItGoes(String fields, String expected) {
        String line = change("u", "mail_activity", ACTIVITY + "," + fields);

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            options.activity-types   | 17=meeting, 18=video | mail_message  | 'mail_activity_type_id':17 | "channel":"FACE_TO_FACE"
            options.activity-types   | 18=video             | mail_message  | 'mail_activity_type_id':18 | "channel":"PHONE"
            options.activity-types   | 2=internal           | mail_message  | 'x':1                      | filtered/internal
            options.phonecall-states | missed=not-held      | crm_phonecall | 'state':'missed','date':1795093200000000 | {"cause":"not-held"
            options.language         | nl_NL                | product_template | 'name':{'en_US':'Payroll','nl_NL':'Salaris'} | {"name":"Salaris"}
            options.segment-field    | x_segment            | res_partner   | 'is_company':true,'x_segment':'A' | {"segment":"A"}
            board-customers          | customer_rank=1      | res_partner   | 'is_company':true,'customer_rank':1 | {"onBoard":true}
            product-fields           | x_product            | mail_message  | 'x_product':'P1'           | "products":["P1"]
            own-companies            | 5                    | res_partner   | 'is_company':true,'id':5   | filtered/internal
            """)
    void anOrganisationSaysWhatItsValuesMean(String key, String value, String table, String fields, String expected) {
        String row = (table.equals("mail_message") ? MESSAGE : "'id':1") + "," + fields;

        String line =
                told(CrmRecords.of("crm.odoo.public." + table, null, envelope("u", table, row)), Map.of(key, value));

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            res_partner | 'id':14,'name':'Bakkerij','is_company':true,'phone':'020-1234567','mobile':'0612345678','user_id':2 | customer-described account/14 {"name":"Bakkerij","numbers":["+31201234567","+31612345678"],"accountManager":{"id":"2"}}
            res_partner | 'id':114,'name':'Henk','is_company':false,'parent_id':20,'commercial_partner_id':14,'function':'CFO','phone':'0612345678' | person-described person/114 {"name":"Henk","phone":"+31612345678","role":"CFO","customer":{"id":"14"}}
            res_partner | 'id':114,'name':'Henk','is_company':false,'parent_id':14,'commercial_partner_id':114 | person-described person/114 {"name":"Henk","customer":{"id":"14"}}
            res_partner | 'id':115,'is_company':false,'type':'invoice','parent_id':14 | filtered/empty partner/res.partner,115
            res_partner | 'id':7,'name':'Sanne','is_company':false,'parent_id':3     | filtered/internal partner/res.partner,7
            res_partner | 'id':8,'name':'Tom','is_company':false,'parent_id':false,'partner_share':false | filtered/internal partner/res.partner,8
            res_partner | 'id':114,'name':'Henk','is_company':false,'parent_id':14,'partner_share':true | person-described person/114 {"name":"Henk","customer":{"id":"14"}}
            res_partner | 'id':3,'name':'Wij','is_company':true                      | filtered/internal partner/res.partner,3
            res_partner | 'id':14,'is_company':true,'active':false                   | customer-described account/14 {"deleted":true}
            res_partner | 'id':14,'name':'x'                                         | rejected/unreadable partner/res.partner,14 The field is_company is missing or empty; send it.
            res_users   | 'id':2,'login':'sanne@board.example','partner_id':7,'active':true | employee-described employee/2 {"email":"sanne@board.example","login":"sanne@board.example"}
            res_users   | 'id':2,'active':false                                      | employee-described employee/2 {"deleted":true}
            hr_employee | 'id':9,'name':'Sanne de Vries','work_email':'s@b.nl','work_phone':'0201234567 x201','user_id':2 | employee-described employee/2 {"name":"Sanne de Vries","phone":"+31201234567","extension":"201","email":"s@b.nl"}
            hr_employee | 'id':9,'name':'Piet','user_id':null                        | filtered/empty employee/hr.employee,9
            product_template | 'id':5,'name':'{\\"en_US\\": \\"Payroll\\"}'          | product-described product/5 {"name":"Payroll"}
            product_template | 'id':5,'name':{'fr_FR':'Paie'}                        | product-described product/5 {"name":"Paie"}
            product_template | 'id':5,'name':'Payroll','active':false                | product-described product/5 {"deleted":true}
            crm_lead    | 'id':6,'partner_id':14,'create_date':1795131000000000,'active':false | lead-created lead/6 {"customer":{"id":"14"},"on":"2026-11-20"}
            calendar_event_res_partner_rel | 'calendar_event_id':902,'res_partner_id':114 | record-changed meeting/calendar.event,902 {"contactPerson":{"id":"114"}}
            helpdesk_ticket | 'id':8,'partner_id':14                                 | filtered/written ticket/helpdesk.ticket,8
            """)
    void describesWhoAndWhat(String table, String fields, String expected) {
        assertEquals(expected, change("u", table, fields));
    }

    @Test
    void whatIsDeletedByItsKeyAloneMayHaveBeenACompanyOrAPerson() {
        List<Item> items = Told.items(
                "odoo",
                CrmRecords.of(
                        "crm.odoo.public.res_partner",
                        "{\"id\":14}",
                        "{\"op\":\"d\",\"before\":{\"id\":14},\"after\":null,\"source\":{\"table\":\"res_partner\"}}"));

        assertEquals(
                List.of(
                        "customer-described account/14 {\"deleted\":true}",
                        "person-described person/14 {\"deleted\":true}"),
                items.stream().map(Told::line).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            calendar_event | {'schema':{},'payload':{'op':'c','after':{ROW},'source':{'table':'calendar_event'}}} | appointment-planned meeting/calendar.event,1
            calendar_event | {'op':'r','after':{ROW},'source':{'table':'calendar_event'}} | appointment-planned meeting/calendar.event,1
            calendar_event | {'op':'u','before':null,'after':{ROW},'source':{}}     | appointment-planned meeting/calendar.event,1
            calendar_event | {'op':'d','before':{'id':1},'after':null,'source':{}}  | record-withdrawn meeting/calendar.event,1 {"cause":"deleted"}
            calendar_event | {'op':'d','before':null,'after':null,'source':{}}      | record-withdrawn meeting/calendar.event,7
            calendar_event | {'op':'t','before':null,'after':null,'source':{}}      | rejected/unknown-kind
            calendar_event | {ROW}                                                  | appointment-planned meeting/calendar.event,1
            calendar_event | {ROW,'__deleted':'true'}                               | record-withdrawn meeting/calendar.event,1
            calendar_event | {ROW,'__op':'d'}                                       | record-withdrawn meeting/calendar.event,1
            x              | {ROW,'__table':'calendar_event'}                       | appointment-planned meeting/calendar.event,1
            webhook        | {'_model':'calendar.event','_id':1,'_action':'x',ROW}  | appointment-planned meeting/calendar.event,1
            webhook        | {'_model':'calendar.event','_id':1,'_action':'x'}      | rejected/needs-enrichment meeting/calendar.event,1
            calendar_event | null                                                   | record-withdrawn meeting/calendar.event,7 {"cause":"deleted","tombstone":true}
            calendar_event | {'schema':{},'payload':null}                           | record-withdrawn meeting/calendar.event,7
            calendar_event | []                                                     | rejected/unreadable null/null
            mail_activity  | null                                                   | record-withdrawn call/mail.activity,7 {"cause":"not-held"}
            mail_message   | {'op':'d','before':{'id':1},'after':null,'source':{}}  | record-withdrawn call/mail.message,1 {"cause":"deleted"}
            sale_order     | {ROW}                                                  | filtered/empty sale.order/sale.order,1
            calendar_attendee | {'id':1,'event_id':7,'partner_id':3,'state':'accepted'} | filtered/empty calendar.attendee/calendar.attendee,1
            fleet_vehicle  | {ROW}                                                  | rejected/unknown-kind fleet.vehicle/fleet.vehicle,1
            """)
    void readsEachForm(String table, String value, String expected) {
        String body = value.replace("ROW", EVENT).replace('\'', '"');

        String line = Told.line(Told.items("odoo", CrmRecords.of("crm.odoo.public." + table, "{\"id\":7}", body))
                .getFirst());

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'id':7}                           | record-withdrawn meeting/calendar.event,7 {"cause":"deleted","tombstone":true}
            {'schema':{},'payload':{'id':7}}   | record-withdrawn meeting/calendar.event,7
            7                                  | record-withdrawn meeting/calendar.event,7
            '7'                                | record-withdrawn meeting/calendar.event,7
            calendar.event,7                   | record-withdrawn meeting/calendar.event,7
            {}                                 | rejected/unreadable meeting/null
            """)
    void findsATombstonesIdInItsKey(String key, String expected) {
        String line = Told.line(
                Told.items("odoo", CrmRecords.of("crm.odoo.public.calendar_event", key.replace('\'', '"'), null))
                        .getFirst());

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'op':'u','after':{ROW,'write_date':1},'source':{'ts_us':1795094400000001,'ts_ms':1795094400000,'lsn':24023128}} | 1795094400000001 | 24023128
            {'op':'u','after':{ROW},'source':{'ts_ms':1795094400000,'lsn':24023128}}      | 1795094400000000 | 24023128
            {'op':'r','after':{ROW,'write_date':1794474000000000},'source':{'ts_ms':1795094400000,'lsn':5}} | 1794474000000000 | 0
            {'op':'r','after':{ROW},'source':{'ts_ms':1795094400000}}                     | 0                | 0
            {ROW,'__op':'u','__source_ts_ms':1795094400000,'__lsn':7}                     | 1795094400000000 | 7
            {ROW,'write_date':1794474000000000,'__ts_ms':1795094400000}                   | 1794474000000000 | 170000
            {'_model':'calendar.event',ROW,'write_date':'2026-11-09 14:35:12.123456'}     | 1794234912123456 | 170000
            {ROW}                                                                         | 1795348800000000 | 170000
            """)
    void takesTheCommitsTimeAndPlaceForRevision(String value, long at, long tie) {
        String body = value.replace("ROW", EVENT).replace('\'', '"');

        Item item = Told.items("odoo", CrmRecords.of("crm.odoo.public.calendar_event", "{\"id\":7}", body))
                .getFirst();

        assertEquals(new Revision(at, tie), ((Item.Told) item).revision());
        assertEquals(!value.contains("'r'"), ((Item.Told) item).live());
    }

    private static String webhook(String model, String fields) {
        return told(body(model, fields), Map.of());
    }

    private static CrmRecord body(String model, String fields) {
        String text = "{'_action':'x(#1)','_id':1,'_model':'" + model + "'," + fields + "}";
        return CrmRecords.of("crm.odoo.webhook", null, text.replace('\'', '"'));
    }

    private static String change(String op, String table, String row) {
        return told(CrmRecords.of("crm.odoo.public." + table, null, envelope(op, table, row)), Map.of());
    }

    private static String envelope(String op, String table, String row) {
        String source = "{'table':'" + table + "','ts_us':1795094400000000,'lsn':5}";
        return "{'op':'%s','before':null,'after':{%s},'source':%s}"
                .formatted(op, row, source)
                .replace('\'', '"');
    }

    private static String told(CrmRecord record, Map<String, String> settings) {
        return Told.line(
                Told.items("odoo", record, Told.source("odoo", settings)).getFirst());
    }
}
