package org.contactboard.connector.dynamics365;

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

class Dynamics365TranslatorTest {

    private static final String CALL =
            "'activityid':'1','activitytypecode':'phonecall','leftvoicemail':false,'actualstart':'2026-11-20T08:30:00Z'";
    private static final String VISIT =
            "'activityid':'1','activitytypecode':'appointment','scheduledstart':'2026-11-20T08:30:00Z'";
    private static final String REGARDING = "'_regardingobjectid_value':'%s',"
            + "'_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname':'%s'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'statecode':1                           | contact-held call/1 {"channel":"PHONE"
            'statecode':'1'                         | contact-held call/1
            'statecode':'Completed'                 | contact-held call/1
            'statecode':0                           | record-withdrawn call/1 {"cause":"not-held"
            'statecode':0,'scheduledend':'2026-12-01T09:00:00Z' | appointment-planned call/1
            'statecode':2                           | record-withdrawn call/1 {"cause":"cancelled"
            'statecode':1,'leftvoicemail':true      | record-withdrawn call/1 {"cause":"not-held"
            'statecode':1,'leftvoicemail':'1'       | record-withdrawn call/1 {"cause":"not-held"
            'statecode':2,'leftvoicemail':true      | record-withdrawn call/1 {"cause":"cancelled"
            'statecode':1,'leftvoicemail':'False'   | contact-held call/1
            'statecode':1,'leftvoicemail':0         | contact-held call/1
            'statecode':1,'leftvoicemail':null      | rejected/needs-enrichment call/1 The call is completed
            'statecode':1,'leftvoicemail':''        | rejected/needs-enrichment call/1
            'statecode':1,'leftvoicemail':{}        | rejected/needs-enrichment call/1
            'statecode':0,'leftvoicemail':null      | record-withdrawn call/1 {"cause":"not-held"
            'statecode':7                           | rejected/unknown-kind call/1 The field statecode
            'statecode':null                        | rejected/unreadable call/1 The field statecode
            'statecode':''                          | rejected/unreadable call/1 The field statecode
            'statecode':{}                          | rejected/unreadable call/1 The field statecode
            'x':1                                   | rejected/unreadable call/1 The field statecode
            'statecode':1,'activitytypecode':4210   | contact-held call/1
            'statecode':1,'activitytypecode':'PhoneCall' | contact-held call/1
            'statecode':1,'activitytypecode':'email' | filtered/written email/1
            'statecode':1,'activitytypecode':4202   | filtered/written email/1
            'statecode':1,'activitytypecode':'letter' | filtered/written letter/1
            'statecode':1,'activitytypecode':'fax'  | filtered/written fax/1
            'statecode':1,'activitytypecode':'task' | filtered/written task/1
            'statecode':1,'activitytypecode':'socialactivity' | filtered/written socialactivity/1
            'statecode':1,'activitytypecode':'recurringappointmentmaster' | filtered/copy meeting/1
            'statecode':1,'activitytypecode':'appointment','instancetypecode':1 | filtered/copy meeting/1
            'statecode':1,'activitytypecode':'appointment','instancetypecode':3,'seriesid':'s' | contact-held meeting/1
            'statecode':1,'activitytypecode':'campaignresponse' | filtered/written campaignresponse/1
            'statecode':1,'activitytypecode':'new_visit' | rejected/unknown-kind new_visit/1 The field activitytypecode is 'new_visit'
            'statecode':1,'activitytypecode':null   | rejected/unknown-kind null/1 The table ''
            """)
    void theTypeAndTheStateDecide(String columns, String expected) {
        assertStarts(expected, only(CALL + "," + columns));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'statecode':1                      | contact-held meeting/1 {"channel":"FACE_TO_FACE"
            'statecode':0                      | appointment-planned meeting/1
            'statecode':3                      | appointment-planned meeting/1
            'statecode':2                      | record-withdrawn meeting/1 {"cause":"cancelled"
            'statecode':1,'instancetypecode':1 | filtered/copy meeting/1
            'statecode':1,'instancetypecode':2 | contact-held meeting/1
            'statecode':1,'instancetypecode':3 | contact-held meeting/1
            """)
    void aMeetingsStateDecides(String columns, String expected) {
        assertStarts(expected, only(VISIT + "," + columns));
    }

    @Test
    void aCompletedCallThatDoesNotTellWhetherItWasAVoicemailIsAskedFor() {
        String line = only(
                "'activityid':'1','activitytypecode':'phonecall','statecode':1,'actualstart':'2026-11-20T08:30:00Z'");

        assertStarts("rejected/needs-enrichment call/1 The call is completed, and the field leftvoicemail", line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'actualstart':'2026-11-20T08:30:00Z','scheduledstart':'2026-11-19T08:00:00Z' | "startedAt":"2026-11-20T08:30:00Z"
            'actualstart':'2026-11-20T09:30:00+01:00'                                    | "startedAt":"2026-11-20T08:30:00Z"
            'actualstart':'2026-10-25T00:30:00Z','actualend':'2026-10-25T01:10:00Z'      | "startedAt":"2026-10-25T00:30:00Z","endedAt":"2026-10-25T01:10:00Z"
            'scheduledstart':'2026-10-27T08:00:00'                                       | "startedAt":"2026-10-27T08:00:00Z"
            'scheduledstart':'2026-12-27T08:00:00Z','scheduledend':'2026-12-27T09:00:00Z' | contact-held meeting/1 {"channel":"FACE_TO_FACE","startedAt":"2026-12-27T08:00:00Z"
            'actualend':'2026-11-20T08:45:00Z','actualdurationminutes':15                | "startedAt":"2026-11-20T08:30:00Z"
            'actualend':'2026-11-20T08:45:00Z','actualdurationminutes':'15'              | "startedAt":"2026-11-20T08:30:00Z"
            'actualend':'2026-11-20T08:45:00Z','actualdurationminutes':-15,'scheduledstart':'2026-11-20T08:00:00Z' | "startedAt":"2026-11-20T08:00:00Z"
            'actualend':'2026-11-20T08:45:00Z','scheduledstart':'2026-11-20T08:00:00Z'   | "startedAt":"2026-11-20T08:00:00Z"
            'actualend':'2026-11-20T08:45:00Z'                                           | "startedAt":"2026-11-20T08:45:00Z"
            'scheduledend':'2026-11-20T08:45:00Z'                                        | "startedAt":"2026-11-20T08:45:00Z"
            'actualstart':'0001-01-01T00:00:00Z','scheduledstart':'2026-11-20T08:00:00Z' | "startedAt":"2026-11-20T08:00:00Z"
            'actualstart':'2026-11-20'                                                   | "on":"2026-11-20"
            'scheduledstart':'2026-11-19T23:00:00Z','isalldayevent':true                 | "on":"2026-11-20"
            'scheduledstart':'2026-11-20T00:00:00Z','isalldayevent':true                 | "on":"2026-11-20"
            'scheduledstart':'2026-11-19T23:00:00Z','isalldayevent':false                | "startedAt":"2026-11-19T23:00:00Z"
            'actualstart':'yesterday'                                                    | rejected/unreadable meeting/1 The field actualstart
            'actualstart':'9999-12-31T00:00:00Z'                                         | rejected/unreadable meeting/1 The field actualstart
            'actualstart':null                                                           | rejected/unreadable meeting/1 The field actualstart
            'actualstart':''                                                             | rejected/unreadable meeting/1 The field actualstart
            'actualstart':{}                                                             | rejected/unreadable meeting/1 The field actualstart
            'subject':'x'                                                                | rejected/unreadable meeting/1 The field actualstart
            """)
    void readsWhenItTookPlace(String columns, String expected) {
        assertHas(expected, only("'activityid':'1','activitytypecode':'appointment','statecode':1," + columns));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            phone        | 'isonlinemeeting':true                      | contact-held meeting/1 {"channel":"PHONE"
            face-to-face | 'isonlinemeeting':true,'location':'Utrecht' | contact-held meeting/1 {"channel":"FACE_TO_FACE"
            none         | 'isonlinemeeting':true                      | record-withdrawn meeting/1 {"cause":"written"
            none         | 'onlinemeetingjoinurl':'https://t.example'  | record-withdrawn meeting/1 {"cause":"written"
            none         | 'location':'Microsoft Teams Meeting'        | record-withdrawn meeting/1 {"cause":"written"
            none         | 'location':'telefonisch'                    | contact-held meeting/1 {"channel":"PHONE"
            phone        | 'isonlinemeeting':'true'                    | contact-held meeting/1 {"channel":"PHONE"
            none         | 'isonlinemeeting':null,'location':''        | contact-held meeting/1 {"channel":"FACE_TO_FACE"
            none         | 'location':'Terugbellen'                    | contact-held meeting/1 {"channel":"PHONE"
            none         | 'isonlinemeeting':false,'location':'Utrecht' | contact-held meeting/1 {"channel":"FACE_TO_FACE"
            none         | 'subject':'telefonisch','description':'Teams' | contact-held meeting/1 {"channel":"FACE_TO_FACE"
            """)
    void aMeetingsPlaceGivesItsChannel(String video, String columns, String expected) {
        assertStarts(expected, only(VISIT + ",'statecode':1," + columns, Map.of("video", video)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A1 | account     | "customer":{"id":"a1"}
            C1 | contact     | "contactPerson":{"id":"c1","phone":"+31101234567"}
            I1 | incident    | "purpose":"HELPDESK"
            O1 | opportunity | "customer":{"number":"+31101234567"}
            """)
    void readsWhatItIsAbout(String id, String table, String expected) {
        assertHas(
                expected, only(CALL + ",'statecode':1,'phonenumber':'010-1234567'," + REGARDING.formatted(id, table)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            '_regardingobjectid_value':'{A1}','_regardingobjectid_type':'accounts'                   | "customer":{"id":"a1"}
            'regardingobjectid':'A1','regardingobjectid_entitytype':'account','regardingobjectidname':'Een' | "customer":{"id":"a1","name":"Een"}
            'regardingobjectid_account_phonecall':{'accountid':'A1','name':'Een'}                     | "customer":{"id":"a1","name":"Een"}
            '_regardingobjectid_value':'A1'                                                          | rejected/needs-enrichment call/1 Nothing says of which table
            '_regardingobjectid_value':'A1','phonenumber':'010-1234567'                              | "customer":{"number":"+31101234567"}
            '_regardingobjectid_value':'A1','phonecall_activity_parties':[{'participationtypemask':2,'_partyid_value':'C1','_partyid_value@Microsoft.Dynamics.CRM.lookuplogicalname':'contact'}] | "contactPerson":{"id":"c1"}
            'phonecall_activity_parties':[{'participationtypemask':2,'_partyid_value':'C1'}]         | rejected/needs-enrichment call/1
            '_ownerid_value':'U1'                                                                    | "employee":{"id":"u1"}
            '_ownerid_value':'T1','_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname':'team'   | "startedAt":"2026-11-20T08:30:00Z","keeps"
            'directioncode':true                                                                     | "direction":"OUT"
            'directioncode':false                                                                    | "direction":"IN"
            'directioncode':'0'                                                                      | "direction":"IN"
            'directioncode':null                                                                     | "channel":"PHONE","startedAt"
            """)
    void readsLookupsInEveryForm(String columns, String expected) {
        assertHas(expected, only(CALL + ",'statecode':1," + columns));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            true  | 1 systemuser U1, 2 contact C1               | "contactPerson":{"id":"c1"}
            true  | 1 contact C2, 2 contact C1                  | "contactPerson":{"id":"c1"}
            false | 1 contact C2, 2 contact C1                  | "contactPerson":{"id":"c2"}
            true  | 1 systemuser U1, 2 account A1, 2 account A2 | "customer":{"id":"a1"}
            true  | 1 systemuser U1, 2 systemuser U2            | filtered/internal
            true  | 1 systemuser U1                             | contact-held
            true  | 1 systemuser U1, 2 lead L1                  | contact-held
            true  | 1 systemuser U1, 2 contact C1, 8 account A1 | "customer":{"id":"a1"}
            false | 2 systemuser U1, 1 contact C1, 8 account A1 | "direction":"IN"
            false | 2 systemuser U1, 1 contact C1, 8 account A1 | "contactPerson":{"id":"c1"}
            true  | 1 systemuser U1, 2 systemuser U2, 8 account A1 | "customer":{"id":"a1"}
            """)
    void readsTheOtherSideOfACallFromItsParties(boolean outgoing, String parties, String expected) {
        String columns = ",'statecode':1,'directioncode':" + outgoing + ",'phonecall_activity_parties':["
                + parties(parties) + "]";

        assertHas(expected, only(CALL + columns));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            7 systemuser U1, 5 account A1, 6 account A2  | "customers":[{"id":"a1"},{"id":"a2"}]
            7 systemuser U1, 5 account A1, 5 account A1  | "customer":{"id":"a1"}
            7 systemuser U1, 6 contact C2, 5 contact C1  | "contactPerson":{"id":"c1"}
            7 systemuser U1, 5 systemuser U2, 9 team T1  | filtered/internal
            7 systemuser U1, 5 account OWN               | filtered/internal
            7 systemuser U1, 5 account OWN, 5 account A1 | "customer":{"id":"a1"}
            """)
    void readsWhoAttendedAMeeting(String parties, String expected) {
        assertHas(
                expected,
                only(
                        VISIT + ",'statecode':1,'appointment_activity_parties':[" + parties(parties) + "]",
                        Map.of("own-companies", "own")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            product-fields         | new_line,subcategory | 'subcategory':'Payroll'      | "products":["Payroll"]
            helpdesk               | category=Support     | 'category':'support'         | "purpose":"HELPDESK"
            helpdesk               | category=Support     | 'category':'x'               | "purpose":"RELATION"
            options.activity-types | phonecall=written    | 'subject':'x'                | filtered/written phonecall/1
            options.activity-types | phonecall=internal   | 'subject':'x'                | filtered/internal meeting/1
            options.status-reasons | 100001=not-held      | 'statuscode':100001          | record-withdrawn call/1 {"cause":"not-held"
            options.status-reasons | 100001=cancelled     | 'statuscode':'100001'        | record-withdrawn call/1 {"cause":"cancelled"
            options.status-reasons | 100001=not-held      | 'statuscode':2               | contact-held call/1
            """)
    void doesWhatWasChosen(String setting, String value, String columns, String expected) {
        assertHas(expected, only(CALL + ",'statecode':1," + columns, Map.of(setting, value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            account    | 'accountid':'A1','name':'Een','telephone1':'020-1234567','new_tier':1,'new_tier@OData.Community.Display.V1.FormattedValue':'A','_ownerid_value':'U1','donotphone':true | customer-described account/a1 {"name":"Een","numbers":["+31201234567"],"segment":"A","accountManager":{"id":"u1"},"doNotCall":true,"onBoard":false}
            accounts   | 'accountid':'A1','statecode':0                                              | customer-described account/a1 {"onBoard":true}
            contact    | 'contactid':'C1','firstname':'Henk','lastname':'Bakker','mobilephone':'0612345678','jobtitle':'CFO','_parentcustomerid_value':'A1','_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname':'account' | person-described person/c1 {"name":"Henk Bakker","phone":"+31612345678","role":"CFO","customer":{"id":"a1"}}
            contact    | 'contactid':'C1','fullname':'Henk','_parentcustomerid_value':'C2','_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname':'contact' | person-described person/c1 {"name":"Henk"}
            systemuser | 'systemuserid':'U1','fullname':'Sanne','internalemailaddress':'s@b.nl','domainname':'s@b.example' | employee-described employee/u1 {"name":"Sanne","email":"s@b.nl","login":"s@b.example"}
            leads      | 'leadid':'L1','createdon':'2026-11-19T23:30:00Z','_parentaccountid_value':'A1' | lead-created lead/l1 {"customer":{"id":"a1"},"on":"2026-11-20"}
            product    | 'productid':'P1','name':'Payroll'                                           | product-described product/p1 {"name":"Payroll"}
            incident   | 'incidentid':'I1','title':'x'                                               | filtered/empty incident/i1
            opportunities | 'opportunityid':'O1','name':'x'                                          | filtered/empty opportunity/o1
            activityparties | 'activitypartyid':'P1'                                                 | filtered/empty activityparty/p1
            gadgets    | 'gadgetid':'G1'                                                             | rejected/unknown-kind gadget/g1 The table 'gadget' is not one that the board knows; do not send it.
            accounts   | 'accountid':'A1','IsDelete':'True'                                          | customer-described account/a1 {"deleted":true}
            """)
    void describesWhoAndWhat(String table, String columns, String expected) {
        CrmRecord record = CrmRecords.of("crm.dynamics365." + table, null, json("{" + columns + "}"));

        Item item = Told.items(
                        "dynamics365",
                        record,
                        Told.source(
                                "dynamics365",
                                Map.of("options.segment-field", "new_tier", "board-customers", "statecode=0")))
                .getFirst();

        assertEquals(expected, Told.line(item));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'@odata.context':'https://o.example/api/data/v9.2/$metadata#phonecalls(subject)','value':[{ROW}]} | contact-held call/1
            {'@odata.context':'https://o.example/api/data/v9.2/$metadata#phonecalls/$entity',ROW}              | contact-held call/1
            {'@odata.type':'#Microsoft.Dynamics.CRM.phonecall',ROW}                                           | contact-held call/1
            [{'activitytypecode':'phonecall',ROW}]                                                            | contact-held call/1
            {'value':[{'activitytypecode':'phonecall',ROW},{}]}                                               | contact-held call/1
            {'@odata.context':'https://o.example/$metadata#phonecalls/$deletedEntity','id':'1','reason':'deleted'} | record-withdrawn call/1 {"cause":"deleted"}
            {ROW}                                                                                             | rejected/unknown-kind null/1
            """)
    void findsTheTableOfARow(String body, String expected) {
        String row = CALL.replace("'activitytypecode':'phonecall',", "") + ",'statecode':1";

        assertStarts(
                expected,
                Told.line(Told.items(
                                "dynamics365",
                                CrmRecords.of("crm.dynamics365.activities", null, json(body.replace("ROW", row))))
                        .getFirst()));
    }

    @Test
    void aBadRowOfAPageSpoilsOnlyItself() {
        String page = "{'value':[7,{'activityid':'" + "x".repeat(201) + "'},{" + CALL + ",'statecode':1}]}";

        List<String> lines = Told.items("dynamics365", CrmRecords.of("crm.dynamics365", null, json(page))).stream()
                .map(Told::line)
                .toList();

        assertEquals(3, lines.size());
        assertStarts("rejected/unreadable null/null The record is no row", lines.get(0));
        assertStarts("rejected/unreadable null/null The field activityid is longer", lines.get(1));
        assertStarts("contact-held call/1", lines.get(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            Create | 'statecode':OPTION0,'scheduledend':'/Date(1794994200000)/'  | -  | - | appointment-planned call/1 {"channel":"PHONE","startedAt":"2026-11-18T09:30:00Z","endedAt":"2026-11-18T09:30:00Z"
            Create | -                                                           | -  | - | rejected/needs-enrichment call/1
            Create | 'scheduledend':'/Date(1794994200000)/'                      | -  | - | appointment-planned call/1
            Create | 'statecode':OPTION1,'actualstart':'/Date(1794994200000)/'   | -  | - | contact-held call/1
            Create | 'statecode':OPTION1,'actualstart':'/Date(1794994200000)/'   | 'subject':'x' | - | contact-held call/1
            Create | 'statecode':OPTION1,'actualstart':'/Date(1794994200000)/','leftvoicemail':true | - | - | record-withdrawn call/1 {"cause":"not-held"
            Create | 'statecode':OPTION1,'actualstart':'/Date(1794994200000)/'   | 'leftvoicemail':true | - | record-withdrawn call/1 {"cause":"not-held"
            Update | 'statecode':OPTION1 | 'statecode':OPTION1,'actualstart':'/Date(1794994320000)/' | - | rejected/needs-enrichment call/1 The call is completed
            Create | 'statecode':OPTION1,'leftvoicemail':false,'actualstart':'/Date(-62135596800000)/','scheduledstart':'/Date(1794994200000-0500)/' | - | - | contact-held call/1 {"channel":"PHONE","startedAt":"2026-11-18T09:30:00Z"
            Upsert | 'statecode':OPTION1,'leftvoicemail':true,'actualstart':'/Date(1794994200000)/' | - | - | record-changed call/1 {"status":"NOT_HELD","startedAt":"2026-11-18T09:30:00Z","on":null
            Update | 'statecode':OPTION1                                         | -  | - | record-changed call/1 {"status":"HELD"}
            Update | 'statecode':OPTION2                                         | -  | - | record-changed call/1 {"status":"CANCELLED"}
            Update | 'leftvoicemail':true                                        | -  | - | record-changed call/1 {"status":"NOT_HELD"}
            Update | 'subject':'x'                                               | -  | - | filtered/empty call/1
            Update | 'scheduledstart':'/Date(1794994200000+0100)/'               | -  | - | record-changed call/1 {"startedAt":"2026-11-18T09:30:00Z","on":null}
            Update | 'scheduledstart':null                                       | -  | - | record-changed call/1 {"startedAt":null,"on":null}
            Update | 'scheduledstart':'/Date(noon)/'                             | -  | - | rejected/unreadable call/1 The field scheduledstart
            Update | 'actualend':'/Date(1794995220000)/','actualdurationminutes':15 | - | - | record-changed call/1 {"startedAt":"2026-11-18T09:32:00Z","on":null,"endedAt":"2026-11-18T09:47:00Z"}
            Update | 'statecode':OPTION1,'actualend':'/Date(1794995220000)/'     | -  | - | record-changed call/1 {"status":"HELD","endedAt":"2026-11-18T09:47:00Z"}
            Update | 'scheduledend':'/Date(1794995220000)/'                      | -  | - | record-changed call/1 {"endedAt":"2026-11-18T09:47:00Z"}
            Update | 'regardingobjectid':account A1                              | -  | - | record-changed call/1 {"customer":{"id":"a1","name":"N"}}
            Update | 'regardingobjectid':null                                    | -  | - | record-changed call/1 {"customer":null}
            Update | 'ownerid':systemuser U1                                     | -  | - | record-changed call/1 {"employee":{"id":"u1","name":"N"}}
            Update | 'directioncode':false                                       | -  | - | record-changed call/1 {"direction":"IN"}
            Update | 'statecode':OPTION1 | 'statecode':OPTION1,'actualstart':'/Date(1794994320000)/','leftvoicemail':false,'regardingobjectid':account A1 | - | contact-held call/1 {"customer":{"id":"a1","name":"N"},"channel":"PHONE","startedAt":"2026-11-18T09:32:00Z"
            Update | 'statecode':OPTION1 | 'subject':'x' | - | record-changed call/1 {"status":"HELD"}
            Update | 'statecode':OPTION1 | - | 'statecode':OPTION0,'actualstart':'/Date(1794994320000)/','leftvoicemail':false | contact-held call/1
            Update | 'statecode':OPTION2 | - | 'statecode':OPTION1,'actualstart':'/Date(1794994320000)/','leftvoicemail':false | record-withdrawn call/1 {"cause":"cancelled","countedBefore":true
            Update | 'leftvoicemail':true | 'statecode':OPTION1,'leftvoicemail':true | 'statecode':OPTION1,'leftvoicemail':false | record-withdrawn call/1 {"cause":"not-held","countedBefore":true
            Delete | -                                                           | -  | - | record-withdrawn call/1 {"cause":"deleted"}
            GrantAccess | 'x':1                                                  | -  | - | rejected/unknown-kind call/1 The message tells nothing
            """)
    void readsAnExecutionContext(String message, String target, String post, String pre, String expected) {
        String body = "{'MessageName':'%s','PrimaryEntityName':'phonecall','PrimaryEntityId':'1',".formatted(message)
                + "'InputParameters':[{'key':'Target','value':" + entity(target) + "}],"
                + "'PostEntityImages':" + images(post) + ",'PreEntityImages':" + images(pre) + "}";

        assertStarts(expected, line(body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            SetState | {'key':'EntityMoniker','value':{'LogicalName':'phonecall','Id':'1'}},{'key':'State','value':{'Value':1}},{'key':'Status','value':{'Value':2}} | record-changed call/1 {"status":"HELD"}
            SetStateDynamicEntity | {'key':'EntityMoniker','value':{'LogicalName':'phonecall','Id':'1'}},{'key':'State','value':{'Value':2}}                          | record-changed call/1 {"status":"CANCELLED"}
            Assign | {'key':'Target','value':{'LogicalName':'phonecall','Id':'1'}},{'key':'Assignee','value':{'LogicalName':'systemuser','Id':'U2'}}                  | record-changed call/1 {"employee":{"id":"u2"}}
            UpdateMultiple | {'key':'Targets','value':{'Entities':[{'LogicalName':'phonecall','Id':'1','Attributes':[{'key':'statecode','value':{'Value':1}}]}]}}      | record-changed call/1 {"status":"HELD"}
            Book | {'key':'Target','value':{'LogicalName':'appointment','Id':'1','Attributes':[{'key':'scheduledstart','value':'/Date(1794994200000)/'}]}}            | appointment-planned meeting/1
            Reschedule | {'key':'Target','value':{'LogicalName':'appointment','Id':'1','Attributes':[{'key':'scheduledstart','value':'/Date(1794994200000)/'}]}}      | record-changed meeting/1 {"startedAt":"2026-11-18T09:30:00Z"
            Update | {'key':'Target','value':{'LogicalName':'email','Id':'1','Attributes':[{'key':'statecode','value':{'Value':1}}]}}                                 | filtered/written email/1
            """)
    void readsEveryMessageThatChangesARow(String message, String parameters, String expected) {
        assertStarts(expected, line("{'MessageName':'%s','InputParameters':[%s]}".formatted(message, parameters)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Send            | 'InputParameters':[{'key':'EmailId','value':'E1'},{'key':'IssueSend','value':true}]                             | filtered/written email/e1
            DeliverIncoming | 'InputParameters':[{'key':'MessageId','value':'m'}],'OutputParameters':[{'key':'EmailId','value':'E1'}]         | filtered/written email/e1
            DeliverPromote  | 'PrimaryEntityId':'E1','InputParameters':[]                                                                     | filtered/written email/e1
            DeliverIncoming | 'PrimaryEntityId':'00000000-0000-0000-0000-000000000000','InputParameters':[]                                   | filtered/written email/crm.dynamics365/
            """)
    void whatIsDoneWithMailIsWritten(String message, String parameters, String expected) {
        assertStarts(
                expected, line("{'MessageName':'%s','PrimaryEntityName':'email',%s}".formatted(message, parameters)));
    }

    @Test
    void theImageThatComesByItselfIsNoImage() {
        String line = line("{'MessageName':'Update','PrimaryEntityName':'contact','PrimaryEntityId':'C1',"
                + "'InputParameters':[{'key':'Target','value':" + entity("'jobtitle':'CFO'") + "}],"
                + "'PostEntityImages':[{'key':'AsynchronousStepPrimaryName','value':"
                + entity("'fullname':'James','statecode':OPTION0") + "}]}");

        assertEquals("person-described person/c1 {\"role\":\"CFO\"}", line);
    }

    @Test
    void readsTheCollectionsOfPartiesInAnImage() {
        String party = "{'Attributes':[{'key':'partyid','value':{'LogicalName':'%s','Id':'%s','Name':'%s'}}]}";
        String post =
                "'statecode':OPTION1,'leftvoicemail':false,'actualstart':'/Date(1794994320000)/','directioncode':true,"
                        + "'from':{'Entities':[" + party.formatted("systemuser", "U1", "Sanne") + "]},"
                        + "'to':{'Entities':[" + party.formatted("contact", "C1", "Henk") + ","
                        + party.formatted("account", "A1", "Een") + "]}";

        String line = line("{'MessageName':'Update','PrimaryEntityName':'phonecall','PrimaryEntityId':'1',"
                + "'InputParameters':[],'PostEntityImages':" + images(post) + "}");

        assertHas("\"customer\":{\"id\":\"a1\",\"name\":\"Een\"}", line);
        assertHas(
                "\"contactPerson\":{\"id\":\"c1\",\"name\":\"Henk\"},\"employee\":{\"id\":\"u1\",\"name\":\"Sanne\"}",
                line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Update | appointment | rejected/needs-enrichment meeting/1
            Create | appointment | rejected/needs-enrichment meeting/1
            Delete | appointment | record-withdrawn meeting/1 {"cause":"deleted"}
            Create | account     | rejected/needs-enrichment account/1
            Create | email       | filtered/written email/1
            Update | incident    | filtered/empty incident/1
            """)
    void whatWasTooLargeIsAskedForUnlessItIsGoneOrNeverCounts(String message, String table, String expected) {
        CrmRecord record = CrmRecords.of(
                "crm.dynamics365",
                null,
                json("{'MessageName':'%s','PrimaryEntityId':'1'}".formatted(message)),
                Header.of("x-ms-dynamics-entity-name", table),
                Header.of("x-ms-dynamics-msg-size-exceeded", "true"));

        assertStarts(expected, Told.line(Told.items("dynamics365", record).getFirst()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {ROW,'modifiedon':'2026-11-18T10:00:00Z','versionnumber':4711300}                   | 1794996000000000 | 4711300
            {ROW,'modifiedon':'2026-11-18T10:00:00Z','@odata.etag':'W/§4711300§'}               | 1794996000000000 | 4711300
            {ROW,'modifiedon':'2026-11-18T10:00:00Z'}                                           | 1794996000000000 | 170000
            {ROW,'versionnumber':4711300}                                                       | 1795348800000000 | 170000
            {'MessageName':'Delete','PrimaryEntityName':'phonecall','PrimaryEntityId':'1','OperationCreatedOn':'/Date(1794996000000+0100)/'} | 1794996000000000 | 9223372036854775807
            {'MessageName':'Delete','PrimaryEntityName':'phonecall','PrimaryEntityId':'1'}      | 1795348800000000 | 170000
            {'MessageName':'Update','PrimaryEntityName':'phonecall','PrimaryEntityId':'1','OperationCreatedOn':'/Date(1794996001000)/','InputParameters':[{'key':'Target','value':{'RowVersion':'12','Attributes':[{'key':'statecode','value':0},{'key':'modifiedon','value':'/Date(1794996000000)/'}]}}]} | 1794996000000000 | 12
            {'MessageName':'Update','PrimaryEntityName':'phonecall','PrimaryEntityId':'1','OperationCreatedOn':'/Date(1794996000000)/','InputParameters':[{'key':'Target','value':{'Attributes':[{'key':'statecode','value':0}]}}]} | 1794996000000000 | 170000
            """)
    void takesTheRowsChangeAndVersionForRevision(String body, long at, long tie) {
        String text = json(body.replace("ROW", CALL + ",'statecode':1")).replace("§", "\\\"");

        Item item = Told.items("dynamics365", CrmRecords.of("crm.dynamics365", null, text))
                .getFirst();

        assertEquals(new Revision(at, tie), ((Item.Told) item).revision());
    }

    @Test
    void aWrittenRecordTellsWhoseAndWhenItWas() {
        Item item = Told.items(
                        "dynamics365",
                        CrmRecords.of(
                                "crm.dynamics365",
                                null,
                                json(
                                        "{'activityid':'1','activitytypecode':'email','senton':'2026-11-19T23:30:00Z','_ownerid_value':'U1',"
                                                + REGARDING.formatted("A1", "account") + "}")))
                .getFirst();

        Item.Filtered filtered = (Item.Filtered) item;
        assertEquals(
                List.of("a1", "u1", "2026-11-20"),
                List.of(
                        String.valueOf(filtered.customer()),
                        String.valueOf(filtered.employee()),
                        String.valueOf(filtered.occurredOn())));
    }

    private static String only(String columns) {
        return only(columns, Map.of());
    }

    private static String only(String columns, Map<String, String> settings) {
        List<Item> items = Told.items(
                "dynamics365",
                CrmRecords.of("crm.dynamics365.activities", "k", json("{" + columns + "}")),
                Told.source("dynamics365", settings));
        assertEquals(1, items.size());
        return Told.line(items.getFirst());
    }

    private static String line(String body) {
        return Told.line(Told.items("dynamics365", CrmRecords.of("crm.dynamics365", "k", json(body)))
                .getFirst());
    }

    /** {@code 1 contact C1, …}: role, table and id of each. */
    private static String parties(String text) {
        return text.replaceAll(
                "(\\d+) (\\w+) (\\w+)",
                "{'participationtypemask':$1,'_partyid_value':'$3','_partyid_value@Microsoft.Dynamics.CRM.lookuplogicalname':'$2'}");
    }

    private static String images(String columns) {
        return columns == null ? "[]" : "[{'key':'Image','value':" + entity(columns) + "}]";
    }

    /** The columns as the SDK writes them: {@code OPTION1} is an option, {@code account A1} a reference. */
    private static String entity(String columns) {
        if (columns == null) {
            return "{'LogicalName':'phonecall','Id':'1'}";
        }
        String typed = columns.replaceAll("OPTION(\\d)", "{'Value':$1}")
                .replaceAll(":(account|systemuser) (\\w+)", ":{'LogicalName':'$1','Id':'$2','Name':'N'}");
        return "{'Attributes':{" + typed + "}}";
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
