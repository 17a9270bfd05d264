package org.contactboard.connector.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twilio's calls, from its REST API and its status callbacks. */
class TwilioTest {

    private static final String REST = "'sid':'CA1','status':'completed','direction':'inbound','from':'+31612345678',"
            + "'to':'+31101234567','start_time':'Fri, 20 Nov 2026 08:10:00 +0000','duration':'262','answered_by':null,"
            + "'parent_call_sid':null,'date_updated':'Fri, 20 Nov 2026 08:14:22 +0000'";
    private static final String CALLBACK = "'CallSid':'CA1','CallStatus':'completed','Direction':'inbound',"
            + "'From':'+31612345678','To':'+31101234567','CallDuration':'184','Duration':'4',"
            + "'Timestamp':'Fri, 20 Nov 2026 13:00:10 +0000','SequenceNumber':'3'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'status':'completed'                    | contact-held call/CA1 {"customer":{"number":"+31612345678"},"products":[],"channel":"PHONE","direction":"IN","startedAt":"2026-11-20T08:10:00Z","endedAt"
            'status':'queued'                       | record-withdrawn call/CA1 {"cause":"not-held","customer":{"number":"+31612345678"}
            'status':'initiated'                    | record-withdrawn call/CA1 {"cause":"not-held"
            'status':'ringing'                      | record-withdrawn call/CA1 {"cause":"not-held"
            'status':'in-progress'                  | record-withdrawn call/CA1 {"cause":"not-held"
            'status':'busy'                         | record-withdrawn call/CA1 {"cause":"not-held"
            'status':'failed'                       | record-withdrawn call/CA1 {"cause":"not-held"
            'status':'no-answer'                    | record-withdrawn call/CA1 {"cause":"not-held"
            'status':'canceled'                     | record-withdrawn call/CA1 {"cause":"not-held"
            'status':'voicemail'                    | rejected/unknown-kind call/CA1
            'status':null                           | rejected/unreadable call/CA1 The field status is missing
            'status':''                             | rejected/unreadable call/CA1 The field status is missing
            'duration':'0'                          | record-withdrawn call/CA1 {"cause":"not-held"
            'duration':262                          | contact-held call/CA1
            'duration':null                         | rejected/unreadable call/CA1 The field duration is missing
            'duration':'long'                       | rejected/unreadable call/CA1 The field duration is no number
            'answered_by':'human'                   | contact-held call/CA1
            'answered_by':'unknown'                 | contact-held call/CA1
            'answered_by':'machine_start'           | record-withdrawn call/CA1 {"cause":"not-held"
            'answered_by':'machine_end_beep'        | record-withdrawn call/CA1 {"cause":"not-held"
            'answered_by':'fax'                     | record-withdrawn call/CA1 {"cause":"not-held"
            'answered_by':false                     | rejected/unreadable call/CA1 The field answered_by
            'answered_by':'parrot'                  | rejected/unknown-kind call/CA1
            'parent_call_sid':'CA0'                 | filtered/copy call/CA1
            'direction':'outbound-dial'             | filtered/copy call/CA1
            'direction':null                        | rejected/unreadable call/CA1 The field direction
            'direction':'sideways'                  | rejected/unknown-kind call/CA1
            'start_time':null                       | rejected/unreadable call/CA1 The field start_time
            'start_time':'yesterday'                | rejected/unreadable call/CA1 The field starttime
            'start_time':null,'end_time':'Fri, 20 Nov 2026 08:14:22 +0000' | contact-held call/CA1
            'sid':'CA2','start_time':'2026-11-20'   | contact-held call/CA2
            """)
    void readsTheCallsOfTheRestApi(String fields, String expected) {
        String line = line(REST + "," + fields);

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'CallStatus':'completed'                | contact-held call/CA1
            'CallStatus':'initiated'                | record-withdrawn call/CA1 {"cause":"not-held"
            'CallStatus':'in-progress'              | record-withdrawn call/CA1 {"cause":"not-held"
            'CallStatus':'no-answer'                | record-withdrawn call/CA1 {"cause":"not-held"
            'CallDuration':'0'                      | record-withdrawn call/CA1 {"cause":"not-held"
            'CallDuration':null                     | rejected/unreadable call/CA1 The field CallDuration
            'Timestamp':null                        | rejected/unreadable call/CA1 The field Timestamp
            'AnsweredBy':'machine_end_silence'      | record-withdrawn call/CA1 {"cause":"not-held"
            'ParentCallSid':'CA0'                   | filtered/copy call/CA1
            'CallerName':'Bakker, H.'               | "contactPerson":{"name":"Bakker, H.","phone":"+31612345678"}
            'From':null                             | rejected/unreadable call/CA1 The field from
            """)
    void readsTheFormsOfStatusCallbacks(String fields, String expected) {
        String line = line(CALLBACK + "," + fields);

        assertTrue(line.contains(expected), line);
    }

    @Test
    void aCallbacksTimestampIsTheCallsEnd() {
        String line = line(CALLBACK);

        assertTrue(line.contains("\"startedAt\":\"2026-11-20T12:57:06Z\",\"endedAt\":\"2026-11-20T13:00:10Z\""), line);
    }

    @Test
    void readsACallbackWhoseNamesABridgeSpellsAnotherWay() {
        String line = line(CALLBACK.replace("'CallS", "'call_s").replace("'CallDuration", "'call_duration"));

        assertTrue(line.startsWith("contact-held call/CA1"), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            inbound       | +31612345678                  | +31101234567        | {"customer":{"number":"+31612345678"},"products":[],"channel":"PHONE","direction":"IN"
            inbound       | +31612345678                  | client:sanne        | "employee":{"id":"sanne","extension":"sanne"}
            inbound       | client:sanne                  | +31612345678        | "direction":"OUT"
            inbound       | client:sanne                  | client:jan          | filtered/internal
            inbound       | client:sanne                  |                     | filtered/internal
            inbound       | anonymous                     | +31101234567        | {"products":[],"channel":"PHONE","direction":"IN"
            inbound       | +266696687                    | +31101234567        | {"products":[],"channel":"PHONE","direction":"IN"
            inbound       | sip:+31612345678@carrier.test | +31101234567        | {"customer":{"number":"+31612345678"}
            inbound       | sip:1001@pbx.test;transport=tls | +31612345678      | "employee":{"id":"1001","extension":"1001"}
            inbound       | whatsapp:+31612345678         | +31101234567        | {"customer":{"number":"+31612345678"}
            outbound-api  | +31101234567                  | +31612345678        | {"customer":{"number":"+31612345678"},"products":[],"channel":"PHONE","direction":"OUT"
            outbound-api  | +31101234567                  | client:sanne        | filtered/internal
            outbound-api  | +31101234567                  | 1001                | filtered/internal
            trunking-terminating | +31101234567           | +31612345678        | "direction":"OUT"
            trunking-originating | +31612345678           | +31101234567        | "direction":"IN"
            outbound-dial | +31612345678                  | client:sanne        | filtered/copy
            """)
    void readsWhoWasOnWhichSide(String direction, String from, String to, String expected) {
        String line = line(
                "%s,'direction':'%s','from':'%s','to':'%s'".formatted(REST, direction, from, to == null ? "" : to));

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            +31101234567 | +31612345678 | contact-held call/CA1 {"customer":{"number":"+31612345678"}
            +31101234567 | client:sanne | filtered/copy
            +31612345678 | +31687654321 | filtered/copy
            +31101234567 | +31101234567 | filtered/copy
            """)
    void aLegFromOneOfOurNumbersIsTheCallOfASoftphone(String from, String to, String expected) {
        String fields = "%s,'parent_call_sid':'CA0','direction':'outbound-dial','from':'%s','to':'%s'"
                .formatted(REST, from, to);

        String line = Told.line(item(fields, Map.of("options.own-numbers", "+31101234567, +31101234568")));

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            rest     | 'x':1                                     | 1795162462000000 | 0
            rest     | 'date_updated':null                       | 1795348800000000 | 170000
            callback | 'x':1                                     | 1795179610000000 | 3
            callback | 'SequenceNumber':4                        | 1795179610000000 | 4
            """)
    void theLastChangeIsTheRevision(String form, String fields, long at, long tie) {
        Item item = item((form.equals("rest") ? REST : CALLBACK) + "," + fields, Map.of());

        assertEquals(new Revision(at, tie), ((Item.Told) item).revision());
    }

    @Test
    void aCallThatDoesNotSayWhoAnsweredIsRefused() {
        String line = line(REST.replace("'answered_by':null,", ""));

        assertTrue(line.startsWith("rejected/unreadable call/CA1 The field answered_by"), line);
    }

    private static String line(String fields) {
        return Told.line(item(fields, Map.of()));
    }

    private static Item item(String fields, Map<String, String> settings) {
        return Told.items(
                        "telephony",
                        CrmRecords.of("crm.telephony.calls", null, "{" + fields.replace('\'', '"') + "}"),
                        Told.source("telephony", settings))
                .getFirst();
    }
}
