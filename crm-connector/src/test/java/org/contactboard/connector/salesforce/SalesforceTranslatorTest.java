package org.contactboard.connector.salesforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

class SalesforceTranslatorTest {

    private static final String CLOSED = "'IsClosed':true,'ActivityDate':'2026-11-20'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'CallType':'Outbound'                         | contact-held call/00T1 {"channel":"PHONE","direction":"OUT","on":"2026-11-20"}
            'CallType':'Inbound'                          | contact-held call/00T1 {"channel":"PHONE","direction":"IN"
            'CallType':'Internal'                         | filtered/internal call/00T1
            'CallType':'Transfer'                         | rejected/unknown-kind call/00T1 The field CallType is 'Transfer'
            'CallDurationInSeconds':12                    | contact-held call/00T1 {"channel":"PHONE"
            'CallDurationInSeconds':'0'                   | contact-held call/00T1 {"channel":"PHONE"
            'CallDurationInSeconds':'a while'             | record-withdrawn call/00T1 {"cause":"written"
            'Type':'Call'                                 | contact-held call/00T1 {"channel":"PHONE"
            'Type':'call'                                 | contact-held call/00T1 {"channel":"PHONE"
            'TaskSubtype':'Call'                          | contact-held call/00T1 {"channel":"PHONE"
            'TaskSubtype':'Email'                         | filtered/written task/00T1
            'TaskSubtype':'ListEmail','CallType':'Inbound'| filtered/written task/00T1
            'TaskSubtype':'LinkedIn','Type':'Call'        | filtered/written task/00T1
            'TaskSubtype':'Cadence'                       | filtered/written task/00T1
            'Type':'Email'                                | filtered/written task/00T1
            'Type':'Email','CallType':'Outbound'          | filtered/written task/00T1
            'Type':'Send Letter'                          | filtered/written task/00T1
            'Type':'Other'                                | record-withdrawn call/00T1 {"cause":"written","whole":true,"on":"2026-11-20"}
            'Type':'Other','CallType':'Outbound'          | contact-held call/00T1
            'Type':'Meeting'                              | record-withdrawn call/00T1 {"cause":"written"
            'Type':'Belletje'                             | rejected/unknown-kind call/00T1 The field Type is 'Belletje'
            'Type':'Belletje','CallType':'Outbound'       | contact-held call/00T1
            'Type':null                                   | record-withdrawn call/00T1 {"cause":"written"
            'Type':''                                     | record-withdrawn call/00T1 {"cause":"written"
            'Type':['Call']                               | record-withdrawn call/00T1 {"cause":"written"
            'CallType':null,'CallDurationInSeconds':null  | record-withdrawn call/00T1 {"cause":"written"
            'Subject':'Call','Description':'telefonisch'  | record-withdrawn call/00T1 {"cause":"written"
            'Type':'Call','IsRecurrence':true             | filtered/copy call/00T1
            """)
    void aTaskIsACallByItsFields(String fields, String expected) {
        assertStarts(expected, only(created("Task", CLOSED + "," + fields)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'IsClosed':true                               | contact-held call/00T1
            'IsClosed':false                              | appointment-planned call/00T1
            'IsClosed':'true'                             | contact-held call/00T1
            'IsClosed':true,'Status':'Afgerond'           | contact-held call/00T1
            'IsClosed':false,'Status':'Completed'         | appointment-planned call/00T1
            'IsClosed':true,'Status':'Cancelled'          | record-withdrawn call/00T1 {"cause":"cancelled"
            'Status':'Completed'                          | contact-held call/00T1
            'Status':'completed','IsClosed':null          | contact-held call/00T1
            'Status':'Not Started'                        | appointment-planned call/00T1
            'Status':'In Progress'                        | appointment-planned call/00T1
            'Status':'Waiting on someone else'            | appointment-planned call/00T1
            'Status':'Deferred'                           | appointment-planned call/00T1
            'Status':'Afgerond'                           | rejected/unknown-kind call/00T1 The field Status is 'Afgerond'
            'Status':'Afgerond','IsClosed':[]             | rejected/unknown-kind call/00T1 The field Status is 'Afgerond'
            'Status':null                                 | rejected/unreadable call/00T1 The field IsClosed
            'Status':''                                   | rejected/unreadable call/00T1 The field IsClosed
            'Subject':'Completed'                         | rejected/unreadable call/00T1 The field IsClosed
            'IsClosed':true,'CallDisposition':'Left Voicemail' | record-withdrawn call/00T1 {"cause":"not-held","channel":"PHONE"
            'IsClosed':true,'CallDisposition':'no answer' | record-withdrawn call/00T1 {"cause":"not-held"
            'IsClosed':true,'CallDisposition':'Gesproken' | contact-held call/00T1
            'IsClosed':true,'CallDisposition':'Geen gehoor' | record-withdrawn call/00T1 {"cause":"not-held"
            'IsClosed':true,'CallDisposition':'Left Live Message' | record-withdrawn call/00T1 {"cause":"not-held"
            'IsClosed':true,'CallDisposition':'Voicemail ingesproken' | record-withdrawn call/00T1 {"cause":"not-held"
            'IsClosed':false,'CallDisposition':'Busy'     | appointment-planned call/00T1
            """)
    void aCallTookPlaceWhenItsTaskIsClosed(String fields, String expected) {
        assertStarts(expected, only(created("Task", "'Type':'Call','ActivityDate':'2026-11-20'," + fields)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'ActivityDate':'2026-11-20'                               | "on":"2026-11-20"
            'ActivityDate':1795132800000                              | "on":"2026-11-20"
            'ActivityDate':'1795132800000'                            | "on":"2026-11-20"
            'ActivityDate':20777                                      | "on":"2026-11-20"
            'ActivityDate':'2026-11-20T00:00:00.000Z'                 | "on":"2026-11-20"
            'ActivityDate':'2026-11-20T00:00:00.000+0000'             | "on":"2026-11-20"
            'ActivityDate':'2026-11-20','CompletedDateTime':'2026-11-21T23:30:00Z' | "on":"2026-11-20"
            'CompletedDateTime':'2026-11-20T10:15:30.000+0000'        | "startedAt":"2026-11-20T10:15:30Z"
            'ActivityDate':null,'CompletedDateTime':1795169730000     | "startedAt":"2026-11-20T10:15:30Z"
            'ActivityDate':'','CompletedDateTime':1795169730000       | "startedAt":"2026-11-20T10:15:30Z"
            'ActivityDate':'soon'                                     | rejected/unreadable call/00T1 The field ActivityDate
            'ActivityDate':['2026-11-20']                             | rejected/unreadable call/00T1 The field ActivityDate
            'ActivityDate':'9999-12-31'                               | rejected/unreadable call/00T1 The field ActivityDate
            'ActivityDate':'0001-01-01'                               | rejected/unreadable call/00T1 The field ActivityDate
            'CompletedDateTime':'soon'                                | rejected/unreadable call/00T1 The field CompletedDateTime
            'ActivityDate':null                                       | rejected/unreadable call/00T1 The field ActivityDate
            """)
    void theDueDateIsADayAndIsNeverShifted(String fields, String expected) {
        String line = only(created("Task", "'CallType':'Outbound','IsClosed':true," + fields));

        assertTrue(line.contains(expected), line);
    }

    @Test
    void anOpenCallWithoutADayIsKeptForTheDayThatComes() {
        assertEquals(
                "appointment-planned call/00T1 {\"channel\":\"PHONE\",\"heldWhenPast\":false}",
                only(created("Task", "'Type':'Call','IsClosed':false")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'AccountId':'001A'                            | "customer":{"id":"001A"}
            'WhatId':'001A'                               | "customer":{"id":"001A"}
            'AccountId':'001A','WhatId':'006O'            | "customer":{"id":"001A"}
            'AccountId':'001A','WhatId':'500C'            | "purpose":"HELPDESK"
            'AccountId':'001A','Account':{'Name':'Een','Phone':'020-1234567'} | "customer":{"id":"001A","name":"Een","number":"+31201234567"}
            'WhatId':'001A','What':{'Name':'Een'}         | "customer":{"id":"001A","name":"Een"}
            'WhoId':'003P'                                | "contactPerson":{"id":"003P"}
            'WhoId':'00QL'                                | "contactPerson":{"id":"00QL"}
            'WhoId':'003P','Who':{'Name':'Henk','Phone':'0612345678'} | "contactPerson":{"id":"003P","name":"Henk","phone":"+31612345678"}
            'OwnerId':'005U'                              | "employee":{"id":"005U"}
            'OwnerId':'005U','Owner':{'Name':'Sanne','Email':'s@b.nl'} | "employee":{"id":"005U","name":"Sanne","email":"s@b.nl"}
            'Product__c':'Sensoren'                       | "products":["Sensoren"]
            """)
    void readsWhoTookPartAndAboutWhat(String fields, String expected) {
        String line = only(created("Task", "'Type':'Call'," + CLOSED + "," + fields), "product-fields", "Product__c");

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'IsClosed':true                               | record-changed call/00T1 {"status":"HELD"}
            'IsClosed':false                              | record-changed call/00T1 {"status":"PLANNED"}
            'Status':'Completed'                          | record-changed call/00T1 {"status":"HELD"}
            'Status':'Klaar'                              | rejected/unknown-kind call/00T1
            'CallDisposition':'Busy'                      | record-changed call/00T1 {"status":"NOT_HELD"}
            'IsClosed':true,'CallDisposition':'Busy'      | record-changed call/00T1 {"status":"NOT_HELD"}
            'Type':'Email'                                | record-changed call/00T1 {"status":"WRITTEN","channel":null}
            'Type':'Call'                                 | record-changed call/00T1 {"channel":"PHONE"}
            'Type':'Bezoekje'                             | rejected/unknown-kind call/00T1
            'CallType':'Inbound'                          | record-changed call/00T1 {"channel":"PHONE","direction":"IN"}
            'CallType':'Internal'                         | record-changed call/00T1 {"status":"NOT_HELD","channel":null,"direction":null}
            'ActivityDate':1795132800000                  | record-changed call/00T1 {"on":"2026-11-20","startedAt":null}
            'CompletedDateTime':1795169730000             | record-changed call/00T1 {"endedAt":"2026-11-20T10:15:30Z"}
            'AccountId':'001A'                            | record-changed call/00T1 {"customer":{"id":"001A"}}
            'WhatId':'006O'                               | record-changed call/00T1 {"purpose":null}
            'WhatId':'500C'                               | record-changed call/00T1 {"purpose":"HELPDESK"}
            'WhoId':'003P'                                | record-changed call/00T1 {"contactPerson":{"id":"003P"}}
            'OwnerId':'005U'                              | record-changed call/00T1 {"employee":{"id":"005U"}}
            'Subject':'Call','LastModifiedDate':1795169730000 | filtered/empty call/00T1
            """)
    void anUpdateTellsOnlyWhatItNames(String fields, String expected) {
        assertEquals(expected, start(expected, only(updated("Task", "", fields))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'changedFields':['AccountId'],'nulledFields':['AccountId'] | 'AccountId':null,'WhoId':null   | record-changed call/00T1 {"customer":null}
            'changedFields':['WhoId'],'nulledFields':[]                | 'AccountId':null                | record-changed call/00T1 {"contactPerson":null}
            'changedFields':['ActivityDate'],'nulledFields':[]         | 'ActivityDate':null             | record-changed call/00T1 {"on":null}
            'changedFields':[],'nulledFields':['OwnerId']              | 'IsClosed':null                 | record-changed call/00T1 {"employee":null}
            'changedFields':['IsClosed'],'diffFields':['WhoId']        | 'IsClosed':true,'WhoId':'--- a' | record-changed call/00T1 {"status":"HELD"}
            'changedFields':['0x400000'],'nulledFields':[]             | 'IsClosed':true,'WhoId':null    | record-changed call/00T1 {"status":"HELD"}
            'changedFields':['0x400000'],'nulledFields':['0x400000']   | 'IsClosed':true                 | rejected/needs-enrichment call/00T1
            'diffFields':[]                                            | 'AccountId':null                | record-changed call/00T1 {"customer":null}
            """)
    void theHeaderTellsWhichFieldsWereEmptied(String header, String fields, String expected) {
        String json = change("Task", "UPDATE", "'00T1'", "," + header, fields);

        assertStarts(expected.contains("needs") ? "rejected/needs-enrichment null/00T1" : expected, only(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'Type':'Meeting'                              | "channel":"FACE_TO_FACE"
            'Type':null                                   | "channel":"FACE_TO_FACE"
            'Type':'Other','Location':''                  | "channel":"FACE_TO_FACE"
            'Location':'Stadhuisplein 1'                  | "channel":"FACE_TO_FACE"
            'Location':'Microsoft Teams'                  | "channel":"PHONE"
            'Location':'telefonisch'                      | "channel":"PHONE"
            'Type':'Call'                                 | "channel":"PHONE"
            'Type':'Email'                                | filtered/written meeting/00T1
            'Type':'Vakantie'                             | rejected/unknown-kind meeting/00T1 The field Type is 'Vakantie'
            'IsChild':true                                | filtered/copy meeting/00T1
            'IsChild':false,'IsGroupEvent':true           | appointment-planned
            'IsGroupEvent':true                           | rejected/unreadable meeting/00T1 The field IsChild
            'IsChild':[true],'IsGroupEvent':true          | rejected/unreadable meeting/00T1 The field IsChild
            'IsChild':'false','IsGroupEvent':true         | appointment-planned
            'IsChild':null,'IsGroupEvent':true            | rejected/unreadable meeting/00T1 The field IsChild
            'IsRecurrence':true                           | filtered/copy meeting/00T1
            'GroupEventType':'3','Recurrence2PatternVersion':'1' | filtered/copy meeting/00T1
            'GroupEventType':3,'IsChild':false            | filtered/copy meeting/00T1
            'GroupEventType':'0','ActivityRecurrence2Id':'828' | appointment-planned
            'GroupEventType':'1','IsGroupEvent':true,'IsChild':false | appointment-planned
            'IsRecurrence2':true,'GroupEventType':'0','IsChild':false | appointment-planned
            'Location':'Terugbellen op het mobiele nummer' | "channel":"PHONE"
            'Location':'Telefoonweg 134, Oosterbeek'      | "channel":"FACE_TO_FACE"
            'IsAllDayEvent':'true','ActivityDateTime':'2026-11-20T00:00:00.000Z' | "on":"2026-11-20","heldWhenPast":true
            'ActivityDateTime':'2026-10-25T02:30:00.000+0200' | "startedAt":"2026-10-25T00:30:00Z"
            'ActivityDateTime':'2026-10-25T02:30:00.000+0100' | "startedAt":"2026-10-25T01:30:00Z"
            'WhoId':'00QA','WhatId':null,'AccountId':null | appointment-planned meeting/00T1 {"contactPerson":{"id":"00QA"},"channel"
            'DurationInMinutes':90                        | "endedAt":"2026-11-20T10:30:00Z","heldWhenPast":true
            'DurationInMinutes':'90'                      | "endedAt":"2026-11-20T10:30:00Z"
            'DurationInMinutes':-1                        | "startedAt":"2026-11-20T09:00:00Z","heldWhenPast":true
            'DurationInMinutes':99999999999               | "startedAt":"2026-11-20T09:00:00Z","heldWhenPast":true
            'EndDateTime':'2026-11-20T11:00:00.000Z'      | "endedAt":"2026-11-20T11:00:00Z"
            'StartDateTime':'2026-11-20T08:00:00.000+0000'| "startedAt":"2026-11-20T08:00:00Z"
            'IsAllDayEvent':true                          | "on":"2026-11-20","heldWhenPast":true
            'IsAllDayEvent':true,'ActivityDate':1795219200000 | "on":"2026-11-21"
            'ActivityDateTime':null                       | rejected/unreadable meeting/00T1 The field ActivityDateTime
            'ActivityDateTime':null,'ActivityDate':'2026-11-20' | "on":"2026-11-20"
            'ActivityDateTime':'noon'                     | rejected/unreadable meeting/00T1 The field ActivityDateTime
            """)
    void anEventIsHeldWhenItsEndHasPassed(String fields, String expected) {
        String line = only(created("Event", "'ActivityDateTime':'2026-11-20T09:00:00.000Z'," + fields));

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'ActivityDateTime':1795165200000,'DurationInMinutes':30 | record-changed meeting/00T1 {"startedAt":"2026-11-20T09:00:00Z","on":null,"endedAt":"2026-11-20T09:30:00Z"}
            'ActivityDateTime':1795165200000              | record-changed meeting/00T1 {"startedAt":"2026-11-20T09:00:00Z","on":null,"endedAt":null}
            'ActivityDateTime':1795132800000              | record-changed meeting/00T1 {"on":"2026-11-20","startedAt":null}
            'IsAllDayEvent':true,'ActivityDate':'2026-11-20' | record-changed meeting/00T1 {"on":"2026-11-20","startedAt":null}
            'Location':'Teams'                            | record-changed meeting/00T1 {"status":"PLANNED","channel":"PHONE"}
            'Type':'Call'                                 | record-changed meeting/00T1 {"status":"PLANNED","channel":"PHONE"}
            'Type':'Email'                                | record-changed meeting/00T1 {"status":"WRITTEN","channel":null}
            'Type':'Meeting'                              | filtered/empty meeting/00T1
            'DurationInMinutes':30                        | filtered/empty meeting/00T1
            'IsChild':true                                | filtered/copy meeting/00T1
            'AccountId':'001A'                            | record-changed meeting/00T1 {"customer":{"id":"001A"}}
            """)
    void anEventThatIsMovedTellsItsNewTime(String fields, String expected) {
        assertEquals(expected, start(expected, only(updated("Event", "", fields))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Task    | DELETE       | record-withdrawn call/00T1 {"cause":"deleted"}
            Event   | DELETE       | record-withdrawn meeting/00T1 {"cause":"deleted"}
            Task    | UNDELETE     | contact-held call/00T1
            Task    | GAP_CREATE   | rejected/needs-enrichment call/00T1
            Task    | GAP_UPDATE   | rejected/needs-enrichment call/00T1
            Event   | GAP_DELETE   | rejected/needs-enrichment meeting/00T1
            Task    | GAP_UNDELETE | rejected/needs-enrichment call/00T1
            Task    | GAP_OVERFLOW | rejected/needs-enrichment call/00T1
            Task    | TRUNCATE     | rejected/unknown-kind null/00T1 The field changeType
            Account | DELETE       | customer-described account/00T1 {"deleted":true}
            Contact | DELETE       | person-described person/00T1 {"deleted":true}
            User    | DELETE       | employee-described employee/00T1 {"deleted":true}
            Lead    | DELETE       | lead-created lead/00T1 {"deleted":true}
            Product2 | DELETE      | product-described product/00T1 {"deleted":true}
            EventRelation | CREATE | filtered/copy eventrelation/00T1
            EmailMessage  | CREATE | filtered/written email/00T1
            Opportunity   | UPDATE | filtered/empty opportunity/00T1
            Case    | CREATE       | filtered/empty case/00T1
            Case    | DELETE       | filtered/empty case/00T1
            Gadget__c | CREATE     | rejected/unknown-kind gadget__c/00T1 The object Gadget__c
            """)
    void readsTheChangesType(String entity, String type, String expected) {
        assertStarts(expected, only(change(entity, type, "'00T1'", ",'changedFields':[]", "'Type':'Call'," + CLOSED)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'ChangeEventHeader':HEADER,'Type':'Call',CLOSED}                                          | contact-held call/00T1
            {'schema':'dl','payload':{'ChangeEventHeader':HEADER,'Type':'Call',CLOSED},'event':{'replayId':1}} | contact-held call/00T1
            {'channel':'/data','data':{'schema':'dl','payload':{'ChangeEventHeader':HEADER,'Type':'Call',CLOSED}}} | contact-held call/00T1
            {'ReplayId':'1','ChangeEventHeader':HEADER,'_ObjectType':'TaskChangeEvent','_EventType':'dlH3','Type':'Call',CLOSED} | contact-held call/00T1
            {'Id':'00T1','ReplayId':'1','_ObjectType':'TaskChangeEvent','_EventType':'CREATE','Type':'Call',CLOSED} | contact-held call/00T1
            {'Id':'00T1','ReplayId':'1','_ObjectType':'Task','_EventType':'created','Type':'Call',CLOSED} | contact-held call/00T1
            {'Id':'00T1','ReplayId':'1','_ObjectType':'Task','_EventType':'updated','Type':'Call','WhoId':null,CLOSED} | record-changed call/00T1 {"status":"HELD","channel":"PHONE"
            {'Id':'00T1','_ObjectType':'Task','_EventType':'updated','CreatedDate':1795132800000,'Type':'Call',CLOSED} | contact-held call/00T1
            {'Id':'00T1','ReplayId':'1','_ObjectType':'TaskChangeEvent','_EventType':'DELETE'}         | record-withdrawn call/00T1
            {'Id':'00T1','_ObjectType':'TaskChangeEvent','_EventType':'GAP_UPDATE'}                    | rejected/needs-enrichment call/00T1
            {'Id':'00T1','_ObjectType':'TaskChangeEvent','_EventType':'dlH3OBaXIjnPcRLkjbQuPg'}        | rejected/unreadable null/00T1 The field ChangeEventHeader
            {'attributes':{'type':'Task'},'Id':'00T1','Type':'Call',CLOSED}                            | contact-held call/00T1
            {'attributes':{'type':'Task'},'Id':'00T1','IsDeleted':true,'Type':'Call',CLOSED}           | record-withdrawn call/00T1 {"cause":"deleted"}
            {'Id':'00T000000000001','Type':'Call',CLOSED}                                              | contact-held call/00T000000000001
            {'Id':'1','Type':'Call',CLOSED}                                                            | contact-held call/1
            {'totalSize':1,'done':true,'records':[{'attributes':{'type':'Task'},'Id':'00T1','Type':'Call',CLOSED}]} | contact-held call/00T1
            [{'attributes':{'type':'Task'},'Id':'00T1','Type':'Call',CLOSED}]                          | contact-held call/00T1
            {'attributes':{'type':'Task'},'Type':'Call',CLOSED}                                        | rejected/unreadable null/null The field Id
            {'ChangeEventHeader':{'entityName':'Task','changeType':'CREATE','recordIds':[]}}           | rejected/unreadable null/null The field recordIds
            {'ChangeEventHeader':{'changeType':'CREATE','recordIds':['00T1']}}                         | rejected/unreadable null/00T1 The field entityName
            {'ChangeEventHeader':{'entityName':'Task','recordIds':['00T1']}}                           | rejected/unreadable null/00T1 The field changeType
            """)
    void opensEachEnvelope(String json, String expected) {
        String header = "{'entityName':'Task','changeType':'CREATE','recordIds':['00T1'],'changedFields':[]}";

        assertStarts(expected, only(json.replace("HEADER", header).replace("CLOSED", CLOSED)));
    }

    @Test
    void oneChangeOfSeveralRecordsIsAnItemForEach() {
        List<Item> items = items(change("Task", "UPDATE", "'00T1','00T2','00T*'", "", "'IsClosed':true"), Map.of());

        assertStarts("record-changed call/00T1", Told.line(items.get(0)));
        assertStarts("record-changed call/00T2", Told.line(items.get(1)));
        assertStarts("rejected/needs-enrichment call/00T*", Told.line(items.get(2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            00TQx000000001AMAQ | record-withdrawn call/00TQx000000001AMAQ {"cause":"deleted","tombstone":true}
            00UQx000000001AMAQ | record-withdrawn meeting/00UQx000000001AMAQ {"cause":"deleted","tombstone":true}
            001Qx000000001AIAQ | customer-described account/001Qx000000001AIAQ {"deleted":true}
            some-key           | rejected/unreadable null/null
            -                  | rejected/unreadable null/null
            """)
    void aTombstoneDeletesWhatItsKeyNames(@Nullable String key, String expected) {
        List<Item> items = Told.items("salesforce", CrmRecords.of("crm.salesforce.cdc", key, null));

        assertStarts(expected, Told.line(items.getFirst()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'commitTimestamp':1795007144000,'commitNumber':11474647662201,'sequenceNumber':3     | 1795007144000000 | 114746476622010003
            'commitTimestamp':'1795007144000','commitNumber':'11474647662201','sequenceNumber':'3' | 1795007144000000 | 114746476622010003
            'commitTimestamp':1795007144000,'commitNumber':99999999999999999999,'sequenceNumber':3 | 1795007144000000 | 3
            'commitTimestamp':1795007144000                                                      | 1795007144000000 | 0
            'commitTimestamp':null                                                               | 1795169730000000 | 0
            """)
    void theCommitOrdersTheChanges(String header, long at, long tie) {
        String json =
                change("Task", "UPDATE", "'00T1'", "," + header, "'IsClosed':true,'LastModifiedDate':1795169730000");

        assertEquals(new Revision(at, tie), ((Item.Told) items(json, Map.of()).getFirst()).revision());
    }

    @Test
    void aPolledRecordHasTheTimeOfItsLastChangeAndASnapshotIsHistory() {
        String json = "{'attributes':{'type':'Task'},'Id':'00T1','Type':'Call'," + CLOSED
                + ",'SystemModstamp':'2026-10-01T06:00:00.000+0000'}";
        Item.Told polled = (Item.Told) items(json, Map.of()).getFirst();
        Item.Told snapshot = (Item.Told)
                Told.items("salesforce", CrmRecords.of("crm.salesforce.Task.snapshot", "k", json.replace('\'', '"')))
                        .getFirst();

        assertEquals(new Revision(1790834400000000L, 0), polled.revision());
        assertTrue(polled.live());
        assertFalse(snapshot.live());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Account  | 'Name':'Een','Phone':'020-1234567','OwnerId':'005U','Segment__c':'A','Type':'Customer' | customer-described account/00T1 {"name":"Een","numbers":["+31201234567"],"segment":"A","accountManager":{"id":"005U"},"onBoard":true}
            Account  | 'Name':'Een','Type':'Prospect'                                            | customer-described account/00T1 {"name":"Een","numbers":[],"onBoard":false}
            Account  | 'Name':{'Salutation':'Dhr.','FirstName':'Jan','LastName':'Smit'},'Type':'Customer'  | customer-described account/00T1 {"name":"Jan Smit","numbers":[],"onBoard":true}
            Contact  | 'Name':{'FirstName':'Henk','LastName':'Bakker'},'Title':'CFO','AccountId':'001A','Phone':'0612345678' | person-described person/00T1 {"name":"Henk Bakker","phone":"+31612345678","role":"CFO","customer":{"id":"001A"}}
            Contact  | 'FirstName':'Henk','LastName':'Bakker','MobilePhone':'0612345678'         | person-described person/00T1 {"name":"Henk Bakker","phone":"+31612345678"}
            Contact  | 'Name':'Henk Bakker'                                                      | person-described person/00T1 {"name":"Henk Bakker"}
            User     | 'Name':'Sanne','Username':'sanne@b','Email':'s@b.nl'                      | employee-described employee/00T1 {"name":"Sanne","email":"s@b.nl","login":"sanne@b"}
            User     | 'MobilePhone':'+31612345678 x7','Extension':'x201'                        | employee-described employee/00T1 {"phone":"+31612345678","extension":"201"}
            User     | 'Extension':null                                                          | employee-described employee/00T1 {"extension":null}
            Lead     | 'CreatedDate':'2026-11-19T23:30:00.000Z','ConvertedAccountId':'001A'      | lead-created lead/00T1 {"customer":{"id":"001A"},"on":"2026-11-20"}
            Product2 | 'Name':'Sensoren','ProductCode':'S1'                                      | product-described product/00T1 {"name":"Sensoren"}
            """)
    void describesWhoAndWhat(String entity, String fields, String expected) {
        Map<String, String> settings = Map.of(
                "options.segment-field",
                "Segment__c",
                "board-customers",
                entity.equals("Account") ? "Type=Customer" : "x");

        assertEquals(
                expected, Told.line(items(created(entity, fields), settings).getFirst()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Account | 'Phone':'020-1234567'               | customer-described account/00T1 {"numbers":["+31201234567"]}
            Account | 'Website':'x'                       | filtered/empty account/00T1
            Account | 'Name':{'LastName':'Smit'}          | filtered/empty account/00T1
            Account | 'Name':'Twee'                       | customer-described account/00T1 {"name":"Twee"}
            Account | 'Type':'Customer'                   | customer-described account/00T1 {"onBoard":true}
            Contact | 'Name':{'LastName':'Bakker'}        | filtered/empty person/00T1
            Contact | 'AccountId':'001A'                  | person-described person/00T1 {"customer":{"id":"001A"}}
            Lead    | 'ConvertedAccountId':'001A'         | lead-created lead/00T1 {"customer":{"id":"001A"}}
            """)
    void aChangedDescriptionTellsOnlyWhatItNames(String entity, String fields, String expected) {
        assertEquals(expected, only(updated(entity, "", fields), "board-customers", "Type=Customer"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            options.task-types    | Belletje=call   | Task  | 'Type':'Belletje','IsClosed':true   | contact-held call/00T1 {"channel":"PHONE"
            options.task-types    | Bezoek=meeting  | Task  | 'Type':'Bezoek','IsClosed':true     | contact-held call/00T1 {"channel":"FACE_TO_FACE"
            options.task-types    | Demo=video      | Task  | 'Type':'Demo','IsClosed':true       | contact-held call/00T1 {"channel":"PHONE"
            options.task-types    | Intern=internal | Task  | 'Type':'Intern','IsClosed':true     | filtered/internal call/00T1
            options.task-types    | Brief=written   | Task  | 'Type':'Brief','CallType':'Inbound' | filtered/written task/00T1
            options.call-types    | Inkomend=inbound | Task | 'CallType':'Inkomend','IsClosed':true | contact-held call/00T1 {"channel":"PHONE","direction":"IN"
            options.call-types    | Onderling=internal | Task | 'CallType':'Onderling','IsClosed':true | filtered/internal call/00T1
            options.task-statuses | Gemist=not-held | Task  | 'Type':'Call','Status':'Gemist','IsClosed':true | record-withdrawn call/00T1 {"cause":"not-held"
            options.task-statuses | Klaar=held      | Task  | 'Type':'Call','Status':'Klaar'      | contact-held call/00T1
            options.call-results  | Mis=not-held    | Task  | 'CallType':'Inbound','IsClosed':true,'CallDisposition':'mis' | record-withdrawn call/00T1 {"cause":"not-held"
            options.call-results  | Busy=held       | Task  | 'CallType':'Inbound','IsClosed':true,'CallDisposition':'Busy' | contact-held call/00T1
            options.event-types   | Demo=video      | Event | 'Type':'Demo'                       | appointment-planned meeting/00T1 {"channel":"PHONE"
            options.event-types   | Vrij=internal   | Event | 'Type':'Vrij'                       | filtered/internal meeting/00T1
            own-companies         | 001Us           | Event | 'AccountId':'001Us'                 | filtered/internal meeting/00T1
            own-companies         | 001Us           | Task  | 'Type':'Call','AccountId':'001Us','IsClosed':true | filtered/internal call/00T1
            video                 | none            | Event | 'Location':'Teams'                  | record-withdrawn meeting/00T1 {"cause":"written"
            video                 | face-to-face    | Event | 'Location':'Teams'                  | appointment-planned meeting/00T1 {"channel":"FACE_TO_FACE"
            helpdesk              | Type=Call       | Task  | 'Type':'Call','IsClosed':true       | contact-held call/00T1 {"purpose":"HELPDESK"
            """)
    void anOrganisationSaysWhatItsOwnWordsMean(
            String key, String value, String entity, String fields, String expected) {
        String when = "'ActivityDate':'2026-11-20','ActivityDateTime':'2026-11-20T09:00:00Z',";

        assertStarts(expected, only(created(entity, when + fields), key, value));
    }

    private static String created(String entity, String fields) {
        return change(entity, "CREATE", "'00T1'", "", fields);
    }

    private static String updated(String entity, String header, String fields) {
        return change(entity, "UPDATE", "'00T1'", header + ",'changedFields':[]", fields);
    }

    private static String change(String entity, String type, String ids, String header, String fields) {
        return "{'ChangeEventHeader':{'entityName':'" + entity + "','changeType':'" + type + "','recordIds':[" + ids
                + "]" + header + "}," + fields + "}";
    }

    private static String only(String json) {
        return Told.line(items(json, Map.of()).getFirst());
    }

    private static String only(String json, String key, String value) {
        return Told.line(items(json, Map.of(key, value)).getFirst());
    }

    private static List<Item> items(String json, Map<String, String> settings) {
        return Told.items(
                "salesforce",
                CrmRecords.of("crm.salesforce.Task", "", json.replace('\'', '"')),
                Told.source("salesforce", settings));
    }

    private static void assertStarts(String expected, String line) {
        assertTrue(line.startsWith(expected), line);
    }

    /** As much of the line as is expected where the rest is a sentence. */
    private static String start(String expected, String line) {
        return expected.startsWith("rejected") ? line.substring(0, Math.min(expected.length(), line.length())) : line;
    }
}
