package org.contactboard.connector.hubspot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HubSpotTranslatorTest {

    private static final String CONNECTED = "'hs_call_disposition':'f240bbac-87c9-4f6e-bf70-924b57d47db7'";
    private static final String HELD = "'hs_call_status':'COMPLETED'," + CONNECTED;
    private static final String WHEN = "'hs_timestamp':'2026-11-20T09:00:00Z'";
    private static final String MEETING =
            "'hs_meeting_start_time':'2026-11-20T09:00:00Z','hs_meeting_outcome':'COMPLETED'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            COMPLETED        | f240bbac-87c9-4f6e-bf70-924b57d47db7 | contact-held call/1 {"channel":"PHONE"
            completed        | F240BBAC-87C9-4F6E-BF70-924B57D47DB7 | contact-held call/1
            COMPLETED        | Connected                            | contact-held call/1
            COMPLETED        | 9d9162e7-6cf3-4944-bf63-4dff82258764 | record-withdrawn call/1 {"cause":"not-held","channel":"PHONE"
            COMPLETED        | a4c4c377-d246-4b32-a13b-75a56a4cd0ff | record-withdrawn call/1 {"cause":"not-held"
            COMPLETED        | b2cf5968-551e-4856-9783-52b3da59a7d0 | record-withdrawn call/1 {"cause":"not-held"
            COMPLETED        | 73a0d17f-1163-4015-bdd5-ec830791da20 | record-withdrawn call/1 {"cause":"not-held"
            COMPLETED        | 17b47fee-58de-441e-a44c-c6300d46f273 | record-withdrawn call/1 {"cause":"not-held"
            COMPLETED        | -                                    | record-withdrawn call/1 {"cause":"not-held"
            COMPLETED        | 11111111-2222-3333-4444-555555555555 | rejected/unknown-kind call/1 The field hs_call_disposition is '11111111
            BUSY             | Connected                            | record-withdrawn call/1 {"cause":"not-held"
            CALLING_CRM_USER | Connected                            | record-withdrawn call/1 {"cause":"not-held"
            CANCELED         | Connected                            | record-withdrawn call/1 {"cause":"not-held"
            CONNECTING       | Connected                            | record-withdrawn call/1 {"cause":"not-held"
            FAILED           | Connected                            | record-withdrawn call/1 {"cause":"not-held"
            UNKNOWN          | Connected                            | record-withdrawn call/1 {"cause":"not-held"
            IN_PROGRESS      | Connected                            | record-withdrawn call/1 {"cause":"not-held"
            NO_ANSWER        | Connected                            | record-withdrawn call/1 {"cause":"not-held"
            QUEUED           | Connected                            | record-withdrawn call/1 {"cause":"not-held"
            RINGING          | Connected                            | record-withdrawn call/1 {"cause":"not-held"
            -                | Connected                            | record-withdrawn call/1 {"cause":"not-held"
            TRANSFERRED      | Connected                            | rejected/unknown-kind call/1 The field hs_call_status is 'TRANSFERRED'
            """)
    void aCallTookPlaceWhenItIsCompletedAndConnected(String status, String disposition, String expected) {
        String fields = WHEN + ",'hs_call_status':" + quoted(status) + ",'hs_call_disposition':" + quoted(disposition);

        assertStarts(expected, only("calls", object(fields)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'hs_timestamp':'2026-11-20T09:00:00Z'          | "startedAt":"2026-11-20T09:00:00Z"
            'hs_timestamp':'2026-11-20T10:00:00.000+01:00' | "startedAt":"2026-11-20T09:00:00Z"
            'hs_timestamp':'1795165200000'                 | "startedAt":"2026-11-20T09:00:00Z"
            'hs_timestamp':1795165200000                   | "startedAt":"2026-11-20T09:00:00Z"
            'hs_timestamp':'2026-11-20'                    | "on":"2026-11-20"
            'hs_timestamp':'2026-11-20T09:00:00Z','hs_call_duration':'254000' | "endedAt":"2026-11-20T09:04:14Z"
            'hs_timestamp':'2026-11-20T09:00:00Z','hs_call_duration':254000   | "endedAt":"2026-11-20T09:04:14Z"
            'hs_timestamp':'2026-11-20T09:00:00Z','hs_call_duration':'long'   | "startedAt":"2026-11-20T09:00:00Z"
            'hs_timestamp':null                            | rejected/unreadable call/1 The field hs_timestamp
            'hs_timestamp':''                              | rejected/unreadable call/1 The field hs_timestamp
            'hs_timestamp':['2026-11-20']                  | rejected/unreadable call/1 The field hs_timestamp
            'hs_timestamp':'9999-12-31T00:00:00Z'          | rejected/unreadable call/1 The field hs_timestamp
            'hs_call_title':'x'                            | rejected/unreadable call/1 The field hs_timestamp
            """)
    void readsTheTimestampInEachForm(String fields, String expected) {
        String line = only("calls", object(HELD + "," + fields));

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            COMPLETED   | contact-held meeting/1 {"channel":"FACE_TO_FACE"
            SCHEDULED   | appointment-planned meeting/1
            RESCHEDULED | appointment-planned meeting/1
            NO_SHOW     | record-withdrawn meeting/1 {"cause":"not-held"
            CANCELED    | record-withdrawn meeting/1 {"cause":"cancelled"
            -           | appointment-planned meeting/1
            Verkocht    | rejected/unknown-kind meeting/1 The field hs_meeting_outcome is 'Verkocht'
            """)
    void aMeetingWasHeldWhenItsOutcomeSaysSo(String outcome, String expected) {
        String fields = WHEN + ",'hs_meeting_location':'Rotterdam','hs_meeting_outcome':" + quoted(outcome);

        assertStarts(expected, only("meetings", object(fields)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'hs_meeting_location_type':'ADDRESS'                                        | FACE_TO_FACE
            'hs_meeting_location_type':'PHONE'                                          | PHONE
            'hs_meeting_location_type':'VCE'                                            | VIDEO
            'hs_meeting_location_type':'CUSTOM','hs_meeting_location':'Industrieweg 8'  | FACE_TO_FACE
            'hs_meeting_location_type':'CUSTOM','hs_meeting_location':'https://zoom.us' | VIDEO
            'hs_meeting_location_type':'CUSTOM','hs_meeting_location':'telefonisch'     | PHONE
            'hs_meeting_location_type':'ADDRESS','hs_meeting_location':'bij Zoom BV'    | FACE_TO_FACE
            'hs_meeting_location':'Teams'                                               | VIDEO
            'hs_meeting_location':null                                                  | FACE_TO_FACE
            'hs_meeting_ms_teams_payload':'{}'                                          | VIDEO
            'hs_video_conference_url':'https://zoom.us/j/1'                            | VIDEO
            'hs_video_conference_url':'https://zoom.us/j/1','hs_meeting_location_type':null | VIDEO
            'hs_video_conference_url':'https://zoom.us/j/1','hs_meeting_location_type':'CUSTOM' | VIDEO
            'hs_video_conference_url':'https://zoom.us/j/1','hs_meeting_location_type':'ADDRESS' | FACE_TO_FACE
            'hs_video_conference_url':'https://zoom.us/j/1','hs_meeting_location_type':'PHONE' | PHONE
            'hs_video_conference_url':'','hs_meeting_location':'Industrieweg 8'        | FACE_TO_FACE
            'hs_meeting_location':'+31 6 12345678'                                     | PHONE
            'hs_meeting_location_type':'ADDRESS','hs_meeting_ms_teams_payload':'{}'     | FACE_TO_FACE
            'hs_meeting_external_url':'https://calendar.google.com/x'                   | FACE_TO_FACE
            'hs_meeting_title':'via Teams'                                              | FACE_TO_FACE
            """)
    void readsWhereAMeetingWas(String fields, String expected) {
        String phone = only("meetings", object(MEETING + "," + fields));
        String none = only("meetings", object(MEETING + "," + fields), "video", "none");

        if (expected.equals("VIDEO")) {
            assertStarts("contact-held meeting/1 {\"channel\":\"PHONE\"", phone);
            assertStarts("record-withdrawn meeting/1 {\"cause\":\"written\"", none);
        } else {
            assertStarts("contact-held meeting/1 {\"channel\":\"" + expected, phone);
            assertStarts("contact-held meeting/1 {\"channel\":\"" + expected, none);
        }
    }

    @Test
    void aMeetingBeginsAtItsStartAndElseAtItsTimestamp() {
        assertTrue(only("meetings", object(MEETING + ",'hs_timestamp':1"))
                .contains("\"startedAt\":\"2026-11-20T09:00:00Z\""));
        assertStarts(
                "rejected/unreadable meeting/1 The field hs_meeting_start_time",
                only("meetings", object("'hs_meeting_outcome':'COMPLETED'")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'associations':{'companies':{'results':[{'id':'9','type':'call_to_company'}]}}                   | "customer":{"id":"9"}
            'associations':{'companies':{'results':[{'id':9},{'id':'9','type':'call_to_company_unlabeled'}]}} | "customer":{"id":"9"}
            'associations':{'companies':{'results':[{'id':'9'},{'id':'8'}]}}                                 | "customers":[{"id":"9"},{"id":"8"}]
            'associations':{'companies':{'results':[{'toObjectId':9}]}}                                      | "customer":{"id":"9"}
            'associations':{'companies':['9']}                                                               | "customer":{"id":"9"}
            'companies':['9'],'contacts':['7']                                                               | "customer":{"id":"9"},"contactPerson":{"id":"7","phone":"+31612345678"}
            'associations':{'contacts':{'results':[{'id':'7'},{'id':'6'}]}}                                  | "contactPerson":{"id":"7"}
            'associations':{}                                                                                | "contactPerson":{"phone":"+31612345678"},"direction":"OUT"
            'associations':null                                                                              | "contactPerson":{"phone":"+31612345678"},"direction":"OUT","keeps":["customer","customers","purpose"]
            'associations':{'tickets':{'results':[{'id':'3'}]}}                                              | "purpose":"HELPDESK"
            """)
    void readsWithWhomItIsAssociated(String associations, String expected) {
        String json = "{'id':'1',"
                + associations + ",'properties':{" + HELD + "," + WHEN
                + ",'hs_call_direction':'OUTBOUND','hs_call_to_number':'0612345678'}}";
        String line = only("calls", json);

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'hs_call_direction':'INBOUND','hs_call_from_number':'+31612345678' | "contactPerson":{"phone":"+31612345678"},"direction":"IN"
            'hubspot_owner_id':41629779                                        | "employee":{"id":"41629779"}
            'hs_call_callee_object_type':'COMPANY','hs_call_callee_object_id':'9' | "customer":{"id":"9"}
            'hs_call_callee_object_type':'CONTACT','hs_call_callee_object_id':'7' | "contactPerson":{"id":"7"}
            'product':'Payroll'                                                | "products":["Payroll"]
            """)
    void readsWhoTookPart(String fields, String expected) {
        String line = only("calls", object(HELD + "," + WHEN + "," + fields), "product-fields", "product");

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            emails         | filtered/written email/1
            notes          | filtered/written note/1
            tasks          | filtered/written task/1
            communications | filtered/written message/1
            postal_mail    | filtered/written letter/1
            deals          | filtered/empty deal/1
            tickets        | filtered/empty ticket/1
            0-48           | contact-held call/1
            Calls          | contact-held call/1
            gadgets        | contact-held call/1
            """)
    void theTopicSaysWhatItIsAndElseItsProperties(String topic, String expected) {
        assertEquals(expected, only(topic, object(HELD + "," + WHEN)).split(" \\{", 2)[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'id':'1','archived':true,'properties':{}}                                   | calls     | record-withdrawn call/1 {"cause":"deleted"}
            {'id':'1','archived':true,'properties':{}}                                   | meetings  | record-withdrawn meeting/1 {"cause":"deleted"}
            {'id':'1','archived':true,'properties':{}}                                   | companies | customer-described account/1 {"deleted":true}
            {'id':'1','archived':true}                                                   | contacts  | person-described person/1 {"deleted":true}
            {'id':'1','archived':true}                                                   | owners    | employee-described employee/1 {"deleted":true}
            {'id':'1','archived':true}                                                   | leads     | lead-created lead/1 {"deleted":true}
            {'id':'1','archived':true}                                                   | products  | product-described product/1 {"deleted":true}
            {'companyId':1,'isDeleted':true,'properties':{}}                             | companies | customer-described account/1 {"deleted":true}
            {'properties':{'hs_object_id':'1','hs_call_status':'BUSY'}}                  | calls     | record-withdrawn call/1 {"cause":"not-held"
            {'id':'1','properties':{'hs_object_id':'1','hs_createdate':'2026-11-20T09:00:00Z'}}  | calls     | rejected/needs-enrichment call/1 The call came without hs_call_status
            {'id':'1','properties':{'hs_timestamp':'2026-11-20T09:00:00Z'}}              | calls     | rejected/needs-enrichment call/1
            {'id':'1','properties':{'hs_call_status':null,'hs_call_disposition':null}}   | calls     | record-withdrawn call/1 {"cause":"not-held"
            {'id':'1','properties':{'hs_object_id':'1','hs_createdate':'2026-11-20T09:00:00Z'}}  | meetings  | rejected/unreadable meeting/1 The field hs_meeting_start_time
            {'properties':{}}                                                            | calls     | rejected/unreadable call/null The field id
            {'id':'1','properties':{'a':'b'}}                                            | things    | rejected/unknown-kind null/1 The object does not say
            {'results':[{'id':'1','objectTypeId':'0-27','properties':{}}],'paging':{}}   | things    | filtered/written task/1
            {'engagement':{'id':1,'type':'CALL','timestamp':1795165200000,'ownerId':5},'associations':{'companyIds':[9],'contactIds':[7]},'metadata':{'status':'COMPLETED','disposition':'f240bbac-87c9-4f6e-bf70-924b57d47db7','durationMilliseconds':60000,'toNumber':'x'}} | engagements | contact-held call/1 {"customer":{"id":"9"},"contactPerson":{"id":"7"},"employee":{"id":"5"},"channel":"PHONE","startedAt":"2026-11-20T09:00:00Z","endedAt":"2026-11-20T09:01:00Z"}
            {'engagement':{'id':1,'type':'MEETING'},'associations':{},'metadata':{'startTime':1795165200000,'meetingOutcome':'COMPLETED'}} | engagements | contact-held meeting/1 {"channel":"FACE_TO_FACE","startedAt":"2026-11-20T09:00:00Z"}
            {'engagement':{'id':1,'type':'INCOMING_EMAIL'},'associations':{},'metadata':{}} | engagements | filtered/written email/1
            {'engagement':{'id':1,'type':'CALL','active':false},'metadata':{}}           | engagements | record-withdrawn call/1 {"cause":"deleted"}
            """)
    void readsEachShapeOfAnObject(String json, String topic, String expected) {
        assertStarts(expected, only(topic, json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            companies | 'name':'Een','phone':'020-1234567','hubspot_owner_id':'5','tier':'A' | customer-described account/1 {"name":"Een","numbers":["+31201234567"],"segment":"A","accountManager":{"id":"5"}}
            companies | 'name':{'value':'Een','timestamp':1}                       | customer-described account/1 {"name":"Een","numbers":[]}
            contacts  | 'firstname':'Henk','lastname':'Bakker','mobilephone':'0612345678','jobtitle':'CFO','associatedcompanyid':'9' | person-described person/1 {"name":"Henk Bakker","phone":"+31612345678","role":"CFO","customer":{"id":"9"}}
            contacts  | 'lastname':'Bakker'                                        | person-described person/1 {"name":"Bakker"}
            owners    | 'firstName':'Sanne','lastName':'de Vries','email':'s@b.nl' | employee-described employee/1 {"name":"Sanne de Vries","email":"s@b.nl"}
            leads     | 'hs_createdate':'2026-11-19T23:30:00Z','hs_primary_company_id':9 | lead-created lead/1 {"customer":{"id":"9"},"on":"2026-11-20"}
            products  | 'name':'Payroll'                                           | product-described product/1 {"name":"Payroll"}
            """)
    void describesWhoAndWhat(String topic, String fields, String expected) {
        String json = topic.equals("owners") ? "{'id':'1'," + fields + "}" : object(fields);

        assertEquals(expected, only(topic, json, "options.segment-field", "tier"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            object.creation        | 0-48 | rejected/needs-enrichment call/1
            object.creation        | 0-47 | rejected/needs-enrichment meeting/1
            object.creation        | 0-49 | filtered/written email/1
            object.creation        | 0-27 | filtered/written task/1
            object.creation        | 0-2  | rejected/needs-enrichment account/1
            object.creation        | 0-3  | filtered/empty deal/1
            object.creation        | 0-14 | filtered/empty quote/1
            object.propertyChange  | 0-8  | filtered/empty line-item/1
            object.deletion        | 0-53 | filtered/empty invoice/1
            object.creation        | 0-999 | rejected/unknown-kind null/1
            object.restore         | 0-48 | rejected/needs-enrichment call/1
            object.merge           | 0-2  | rejected/needs-enrichment account/1
            object.deletion        | 0-48 | record-withdrawn call/1 {"cause":"deleted"}
            object.deletion        | 0-47 | record-withdrawn meeting/1 {"cause":"deleted"}
            object.deletion        | 0-2  | customer-described account/1 {"deleted":true}
            object.privacyDeletion | 0-1  | person-described person/1 {"deleted":true}
            contact.privacyDeletion | -   | person-described person/1 {"deleted":true}
            contact.creation       | -    | rejected/needs-enrichment person/1
            company.deletion       | -    | customer-described account/1 {"deleted":true}
            call.deletion          | -    | record-withdrawn call/1 {"cause":"deleted"}
            call.creation          | -    | rejected/needs-enrichment call/1
            conversation.newMessage | -   | filtered/written message/1
            object.explosion       | 0-48 | rejected/unknown-kind call/1 The subscription ends in explosion
            nonsense               | -    | rejected/unknown-kind null/1
            """)
    void aWebhookIsThin(String subscription, String type, String expected) {
        assertStarts(
                expected,
                only(
                        "webhooks",
                        "[{'objectId':1,'subscriptionType':'" + subscription + "','objectTypeId':'" + type
                                + "','occurredAt':1795165200000}]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            0-48 | hs_call_disposition      | f240bbac-87c9-4f6e-bf70-924b57d47db7 | record-changed call/1 {"status":"HELD"}
            0-48 | hs_call_disposition      | b2cf5968-551e-4856-9783-52b3da59a7d0 | record-changed call/1 {"status":"NOT_HELD"}
            0-48 | hs_call_disposition      |                           | record-changed call/1 {"status":"NOT_HELD"}
            0-48 | hs_call_disposition      | 1111                      | rejected/unknown-kind call/1
            0-48 | hs_call_status           | COMPLETED                 | rejected/needs-enrichment call/1
            0-48 | hs_call_status           | NO_ANSWER                 | record-changed call/1 {"status":"NOT_HELD"}
            0-48 | hs_call_status           | CANCELED                  | record-changed call/1 {"status":"NOT_HELD"}
            0-48 | hs_call_status           | IN_PROGRESS               | filtered/empty call/1
            0-48 | hs_call_status           | QUEUED                    | filtered/empty call/1
            0-48 | hs_call_status           | RINGING                   | filtered/empty call/1
            0-48 | hs_call_status           | CONNECTING                | filtered/empty call/1
            0-48 | hs_call_status           | HOLD                      | filtered/empty call/1
            0-48 | hs_call_status           | CALLING_CRM_USER          | filtered/empty call/1
            0-48 | hs_call_status           | UNKNOWN                   | filtered/empty call/1
            0-48 | hs_timestamp             | 1795165200000             | record-changed call/1 {"startedAt":"2026-11-20T09:00:00Z","on":null,"endedAt":null}
            0-48 | hs_call_direction        | INBOUND                   | record-changed call/1 {"direction":"IN"}
            0-48 | hubspot_owner_id         | 5                         | record-changed call/1 {"employee":{"id":"5"}}
            0-48 | hubspot_owner_id         |                           | record-changed call/1 {"employee":null}
            0-48 | hs_call_title            | x                         | filtered/empty call/1
            0-47 | hs_meeting_outcome       | COMPLETED                 | record-changed meeting/1 {"status":"HELD"}
            0-47 | hs_meeting_outcome       | CANCELED                  | record-changed meeting/1 {"status":"CANCELLED"}
            0-47 | hs_meeting_outcome       | SCHEDULED                 | record-changed meeting/1 {"status":"PLANNED"}
            0-47 | hs_meeting_outcome       |                           | record-changed meeting/1 {"status":"PLANNED"}
            0-47 | hs_meeting_outcome       | Verkocht                  | rejected/unknown-kind meeting/1
            0-47 | hs_meeting_start_time    | 1795165200000             | record-changed meeting/1 {"startedAt":"2026-11-20T09:00:00Z","on":null}
            0-47 | hs_meeting_start_time    | soon                      | rejected/unreadable meeting/1
            0-47 | hs_meeting_end_time      | 1795165200000             | record-changed meeting/1 {"endedAt":"2026-11-20T09:00:00Z"}
            0-47 | hs_meeting_location_type | PHONE                     | record-changed meeting/1 {"channel":"PHONE"}
            0-47 | hs_meeting_location_type | CUSTOM                    | filtered/empty meeting/1
            0-47 | hs_meeting_location      | Rotterdam                 | record-changed meeting/1 {"channel":"FACE_TO_FACE"}
            0-47 | hs_video_conference_url  | https://zoom.us/j/1       | record-changed meeting/1 {"channel":"PHONE"}
            0-47 | hs_video_conference_url  |                           | filtered/empty meeting/1
            0-47 | hs_meeting_location      |                           | filtered/empty meeting/1
            0-2  | name                     | Een                       | customer-described account/1 {"name":"Een"}
            0-2  | phone                    | 020-1234567               | customer-described account/1 {"numbers":["+31201234567"]}
            0-1  | firstname                | Henk                      | filtered/empty person/1
            0-1  | associatedcompanyid      | 9                         | person-described person/1 {"customer":{"id":"9"}}
            0-27 | hs_task_status           | COMPLETED                 | filtered/written task/1
            """)
    void aPropertyThatChangedTellsItself(String type, String name, String value, String expected) {
        String line = only(
                "webhooks",
                "[{'objectId':'1','subscriptionType':'object.propertyChange','objectTypeId':'"
                        + type + "','propertyName':'" + name + "','propertyValue':'" + (value == null ? "" : value)
                        + "','occurredAt':1795165200000}]");

        assertEquals(expected, expected.startsWith("rejected") ? line.substring(0, expected.length()) : line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'fromObjectTypeId':'0-48','toObjectTypeId':'0-2','fromObjectId':1,'toObjectId':9 | record-changed call/1 {"customer":{"id":"9"}}
            'fromObjectTypeId':'0-2','toObjectTypeId':'0-48','fromObjectId':9,'toObjectId':1 | record-changed call/1 {"customer":{"id":"9"}}
            'fromObjectTypeId':'0-47','toObjectTypeId':'0-1','fromObjectId':1,'toObjectId':7 | record-changed meeting/1 {"contactPerson":{"id":"7"}}
            'fromObjectTypeId':'0-5','toObjectTypeId':'0-48','fromObjectId':3,'toObjectId':1 | record-changed call/1 {"purpose":"HELPDESK"}
            'fromObjectTypeId':'0-48','toObjectTypeId':'0-3','fromObjectId':1,'toObjectId':3 | filtered/empty call/1
            'fromObjectTypeId':'0-48','toObjectTypeId':'0-2','fromObjectId':1,'toObjectId':9,'associationRemoved':true | filtered/empty call/1
            'associationType':'CONTACT_TO_COMPANY','fromObjectId':7,'toObjectId':9 | person-described person/7 {"customer":{"id":"9"}}
            'associationType':'COMPANY_TO_CONTACT','fromObjectId':9,'toObjectId':7 | person-described person/7 {"customer":{"id":"9"}}
            'associationType':'CONTACT_TO_DEAL','fromObjectId':7,'toObjectId':3    | filtered/empty person/7
            'associationType':'A_B','fromObjectId':7,'toObjectId':3                | rejected/unknown-kind person/7
            'associationType':'CONTACT_TO_COMPANY','toObjectId':9                  | rejected/unreadable person/null The field fromObjectId
            """)
    void anAssociationIsToldFromEitherEnd(String fields, String expected) {
        assertStarts(expected, association("contact.associationChange", fields));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'fromObjectTypeId':'0-48','toObjectTypeId':'0-2','fromObjectId':1,'toObjectId':9  | record-changed call/1 {"customer":{"id":"9"}}
            'fromObjectTypeId':'0-2','toObjectTypeId':'0-47','fromObjectId':9,'toObjectId':1  | record-changed meeting/1 {"customer":{"id":"9"}}
            'fromObjectTypeId':'0-48','toObjectTypeId':'0-1','fromObjectId':1,'toObjectId':7  | record-changed call/1 {"contactPerson":{"id":"7"}}
            'fromObjectTypeId':'0-2','toObjectTypeId':'0-1','fromObjectId':9,'toObjectId':7   | person-described person/7 {"customer":{"id":"9"}}
            'fromObjectTypeId':'0-49','toObjectTypeId':'0-1','fromObjectId':1,'toObjectId':7  | filtered/empty email/1
            'fromObjectTypeId':'0-3','toObjectTypeId':'0-2','fromObjectId':3,'toObjectId':9   | filtered/empty deal/3
            'fromObjectTypeId':'0-48','toObjectTypeId':'0-2','fromObjectId':1,'toObjectId':9,'associationRemoved':true | filtered/empty call/1
            'fromObjectTypeId':'2-123','toObjectTypeId':'0-2','fromObjectId':1,'toObjectId':9 | rejected/unknown-kind null/1
            'fromObjectTypeId':'0-48','toObjectTypeId':'2-123','fromObjectId':1,'toObjectId':9 | rejected/unknown-kind call/1
            'fromObjectId':1,'toObjectId':9                                                   | rejected/unknown-kind null/1
            """)
    void aGenericAssociationHasTheTypesOfItsEndsOnly(String fields, String expected) {
        assertStarts(expected, association("object.associationChange", fields));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            calls    | {'id':'1','updatedAt':'2026-11-20T09:00:00.123Z','properties':{'hs_call_status':''}} | 1795165200123000 | 170000
            calls    | {'id':'1','properties':{'hs_call_status':'','hs_lastmodifieddate':'1795165200123'}} | 1795165200123000 | 170000
            calls    | {'id':'1','properties':{'hs_call_status':''}}                                      | 1795348800000000 | 170000
            calls    | {'id':'1','archived':true,'updatedAt':'2026-11-20T09:00:00Z','archivedAt':'2026-11-20T09:00:01Z'} | 1795165201000000 | 170000
            webhooks | {'objectId':1,'subscriptionType':'call.propertyChange','propertyName':'hubspot_owner_id','propertyValue':'5','occurredAt':1795165200000} | 1795165200000000 | 0
            webhooks | {'objectId':1,'subscriptionType':'call.deletion','occurredAt':1795165200000}      | 1795165200000000 | 1
            webhooks | {'objectId':1,'subscriptionType':'call.deletion'}                                 | 1795348800000000 | 170000
            """)
    void theChangesOwnMomentIsItsOrder(String topic, String json, long at, long tie) {
        Item.Told told = (Item.Told) items(topic, json, Map.of()).getFirst();

        assertEquals(new Revision(at, tie), told.revision());
    }

    @Test
    void anObjectThatIsReadAgainIsKnownByWhatItSays() {
        String first = object("'hs_call_status':'','hs_lastmodifieddate':'1795165200123'");
        String changed = object("'hs_call_status':'BUSY','hs_lastmodifieddate':'1795165200123'");

        assertEquals(eventId(first), eventId(first));
        assertNotEquals(eventId(first), eventId(changed));
    }

    private static @Nullable String eventId(String json) {
        return ((Item.Told) items("calls", json, Map.of()).getFirst()).eventId();
    }

    @Test
    void aBadItemOfABatchSpoilsOnlyItself() {
        List<String> lines =
                items("webhooks", "[7,null,{'subscriptionType':'call.deletion','objectId':1}]", Map.of()).stream()
                        .map(Told::line)
                        .toList();

        assertEquals(3, lines.size());
        assertStarts("rejected/unreadable null/null", lines.get(0));
        assertStarts("rejected/unreadable null/null", lines.get(1));
        assertStarts("record-withdrawn call/1", lines.get(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            options.call-dispositions | 1111=held        | calls    | 'hs_call_status':'COMPLETED','hs_call_disposition':'1111' | contact-held call/1
            options.call-dispositions | Left live message=held | calls | 'hs_call_status':'COMPLETED','hs_call_disposition':'Left live message' | contact-held call/1
            options.call-statuses     | ENDED=held       | calls    | 'hs_call_status':'ENDED','hs_call_disposition':'Connected' | contact-held call/1
            options.meeting-outcomes  | Verkocht=held    | meetings | 'hs_meeting_outcome':'Verkocht'                           | contact-held meeting/1
            options.meeting-places    | HYBRID=video     | meetings | 'hs_meeting_outcome':'COMPLETED','hs_meeting_location_type':'HYBRID' | contact-held meeting/1 {"customer":{"id":"9"},"channel":"PHONE"
            options.meeting-places    | HYBRID=video     | meetings | 'hs_meeting_outcome':'COMPLETED','hs_meeting_location_type':'LOFT' | rejected/unknown-kind meeting/1
            options.activity-types    | Overleg=internal | meetings | 'hs_meeting_outcome':'COMPLETED','hs_activity_type':'overleg' | filtered/internal meeting/1
            options.activity-types    | Overleg=video    | meetings | 'hs_meeting_outcome':'COMPLETED','hs_activity_type':'Overleg' | contact-held meeting/1 {"customer":{"id":"9"},"channel":"PHONE"
            options.activity-types    | Overleg=written  | meetings | 'hs_meeting_outcome':'COMPLETED','hs_activity_type':'Overleg' | record-withdrawn meeting/1 {"cause":"written"
            options.activity-types    | Bezoek=meeting   | calls    | 'hs_call_status':'COMPLETED','hs_call_disposition':'Connected','hs_activity_type':'Bezoek' | contact-held call/1 {"customer":{"id":"9"},"channel":"FACE_TO_FACE"
            own-companies             | 9                | meetings | 'hs_meeting_outcome':'COMPLETED'                          | filtered/internal meeting/1
            video                     | face-to-face     | meetings | 'hs_meeting_outcome':'COMPLETED','hs_meeting_location':'Teams' | contact-held meeting/1 {"customer":{"id":"9"},"channel":"FACE_TO_FACE"
            helpdesk                  | source=Support   | calls    | 'hs_call_status':'COMPLETED','hs_call_disposition':'Connected','source':'support' | contact-held call/1 {"customer":{"id":"9"},"purpose":"HELPDESK"
            """)
    void anOrganisationSaysWhatItsOwnWordsMean(String key, String value, String topic, String fields, String expected) {
        String line = only(
                topic,
                "{'id':'1','associations':{'companies':['9']},'properties':{" + WHEN + "," + fields + "}}",
                key,
                value);

        assertStarts(expected, line);
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    private static String association(String subscription, String fields) {
        return only(
                "webhooks", "[{'subscriptionType':'" + subscription + "','occurredAt':1795165200000," + fields + "}]");
    }

    private static String object(String properties) {
        return "{'id':'1','associations':{},'properties':{" + properties + "}}";
    }

    private static String only(String topic, String json) {
        return Told.line(items(topic, json, Map.of()).getFirst());
    }

    private static String only(String topic, String json, String key, String value) {
        return Told.line(items(topic, json, Map.of(key, value)).getFirst());
    }

    private static List<Item> items(String topic, String json, Map<String, String> settings) {
        return Told.items(
                "hubspot",
                CrmRecords.of("crm.hubspot." + topic, "k", json.replace('\'', '"')),
                Told.source("hubspot", settings));
    }

    private static void assertStarts(String expected, String line) {
        assertTrue(line.startsWith(expected), line);
    }
}
