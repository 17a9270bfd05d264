package org.contactboard.connector.example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleTranslatorTest {

    private static final String ACTIVITY =
            "'id':'1','type':'call','state':'done','date':'2026-11-20','companyId':'K-1','ownerId':'7'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'x':1                        | contact-held activity/1 {"customer":{"id":"K-1"},"products":[],"channel":"PHONE","on":"2026-11-20","employee":{"id":"7"},"purpose":"RELATION"}
            'time':'10:00'               | "startedAt":"2026-11-20T09:00:00Z"
            'time':'tien uur'            | rejected/unreadable activity/1 The field time
            'date':null                  | rejected/unreadable activity/1 The field date
            'type':null                  | rejected/unreadable activity/1 The field type
            'type':'fax'                 | rejected/unknown-kind activity/1 The field type is 'fax'
            'type':'mail'                | filtered/written activity/1
            'type':'visit'               | "channel":"FACE_TO_FACE"
            'type':'visit','meetingLink':'https://meet.example/a' | record-withdrawn activity/1 {"cause":"written"
            'state':'open'               | appointment-planned activity/1
            'state':'no answer'          | record-withdrawn activity/1 {"cause":"not-held"
            'state':'cancelled'          | record-withdrawn activity/1 {"cause":"cancelled"
            'state':'Vervallen'          | record-withdrawn activity/1 {"cause":"cancelled"
            'state':'gone'               | rejected/unknown-kind activity/1 The field state is 'gone'
            'product':'Payroll'          | "products":["Payroll"]
            'subject':'Klacht'           | "purpose":"HELPDESK"
            'caseId':'Z-1'               | "purpose":"HELPDESK"
            'companyId':'US'             | filtered/internal activity/1
            'id':null                    | rejected/unreadable activity/null The field id
            """)
    void readsActivities(String fields, String expected) {
        assertContains(expected, "activity.updated", ACTIVITY + "," + fields);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            activity.deleted | 'id':'1'                                 | record-withdrawn activity/1 {"cause":"deleted"}
            company.updated  | 'id':'K-1','name':'Bakker','type':'Klant' | customer-described account/K-1 {"name":"Bakker","onBoard":true}
            company.deleted  | 'id':'K-1'                               | customer-described account/K-1 {"deleted":true}
            ticket.created   | 'id':'1'                                 | rejected/unknown-kind null/1
            activity.created | 'id':'1','type':'call'                   | rejected/needs-enrichment activity/1 The field state
            """)
    void readsEachEvent(String event, String fields, String expected) {
        assertContains(expected, event, fields);
    }

    private static void assertContains(String expected, String event, String fields) {
        String body = ("{'event':'" + event + "','record':{" + fields + "}}").replace('\'', '"');
        Map<String, String> settings = Map.of(
                "video", "none",
                "product-fields", "product",
                "helpdesk", "subject=Klacht",
                "own-companies", "US",
                "board-customers", "type=Klant",
                "options.states", "Vervallen=cancelled");

        Item item = Told.items("example", CrmRecords.of("crm.example", "1", body), Told.source("example", settings))
                .getFirst();

        assertTrue(Told.line(item).contains(expected), Told.line(item));
    }
}
