package org.contactboard.connector.cloudevents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwilioTranslationTest {

    private static final String CALL = "'CallSid':'CA1','CallStatus':'completed','Direction':'inbound',"
            + "'From':'+31612345678','To':'+31101234567','CallDuration':'184',"
            + "'Timestamp':'Fri, 20 Nov 2026 13:00:10 +0000','SequenceNumber':'3'";
    private static final String SUMMARY = "'call_sid':'CA1','parent_call_sid':'','start_time':'2026-11-20T12:57:00Z',"
            + "'end_time':'2026-11-20T13:00:10Z','duration':190,'connect_duration':184,'call_state':'completed',"
            + "'from':{'caller':'+31612345678','callee':''},'to':{'caller':'','callee':'client:sanne'},"
            + "'properties':{'direction':'inbound'}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            status-callback.call.completed         | 'x':1                      | contact-held call/CA1 {"customer":{"number":"+31612345678"},"products":[],"channel":"PHONE","direction":"IN","startedAt":"2026-11-20T12:57:06Z","endedAt":"2026-11-20T13:00:10Z"}
            webhook.status-callback.call.completed | 'x':1                      | contact-held call/CA1
            status-callback.call.initiated         | 'CallStatus':'initiated'   | record-withdrawn call/CA1 {"cause":"not-held"
            status-callback.call.ringing           | 'CallStatus':'ringing'     | record-withdrawn call/CA1 {"cause":"not-held"
            status-callback.call.answered          | 'CallStatus':'in-progress' | record-withdrawn call/CA1 {"cause":"not-held"
            status-callback.call.completed         | 'CallStatus':'busy'        | record-withdrawn call/CA1 {"cause":"not-held"
            status-callback.call.completed         | 'CallStatus':'no-answer'   | record-withdrawn call/CA1 {"cause":"not-held"
            status-callback.call.completed         | 'CallStatus':'canceled'    | record-withdrawn call/CA1 {"cause":"not-held"
            status-callback.call.completed         | 'CallStatus':null          | rejected/unreadable call/CA1 The field status
            status-callback.call.completed         | 'CallDuration':'0'         | record-withdrawn call/CA1 {"cause":"not-held"
            status-callback.call.completed         | 'AnsweredBy':'machine_start' | record-withdrawn call/CA1 {"cause":"not-held"
            status-callback.call.completed         | 'ParentCallSid':'CA0'      | filtered/copy call/CA1
            status-callback.call.completed         | 'Direction':'outbound-dial' | filtered/copy call/CA1
            status-callback.call.completed         | 'From':'client:sanne','To':'+31612345678' | "direction":"OUT"
            status-callback.call.completed         | 'Timestamp':null           | "endedAt":"2026-11-20T13:00:11Z"
            status-callback.amd.detected           | 'AnsweredBy':'human'       | filtered/empty call-event/EZ1
            insights.call-event.gateway            | 'name':'ringing'           | filtered/empty call-event/EZ1
            """)
    void readsTheFormsOfStatusCallbacks(String type, String fields, String expected) {
        String data = "{'timestamp':'2026-11-20T13:00:11Z','request':{'parameters':{" + CALL + "," + fields + "}}}";

        String line = line("com.twilio.voice." + type, data);

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            complete           | 'x':1                        | contact-held call/CA1 {"customer":{"number":"+31612345678"},"products":[],"channel":"PHONE","direction":"IN","startedAt":"2026-11-20T12:57:00Z","endedAt":"2026-11-20T13:00:10Z","employee":{"id":"sanne","extension":"sanne"}}
            partial            | 'x':1                        | contact-held call/CA1
            predicted-complete | 'x':1                        | contact-held call/CA1
            complete           | 'properties':null            | "direction":"IN"
            complete           | 'connect_duration':0         | record-withdrawn call/CA1
            complete           | 'answered_by':'machine_start' | record-withdrawn call/CA1
            complete           | 'call_state':'noanswer'      | record-withdrawn call/CA1
            complete           | 'call_state':'fail'          | record-withdrawn call/CA1
            complete           | 'call_state':'undialed'      | record-withdrawn call/CA1
            complete           | 'call_state':'answered'      | record-withdrawn call/CA1
            complete           | 'parent_call_sid':'CA0'      | filtered/copy call/CA1
            complete           | 'properties':{'direction':'outbound_dial'} | filtered/copy call/CA1
            """)
    void readsTheSummariesOfVoiceInsights(String state, String fields, String expected) {
        String line = line("com.twilio.voice.insights.call-summary." + state, "{" + SUMMARY + "," + fields + "}");

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            com.twilio.messaging.inbound-message.received      | {'messageSid':'SM1'} | filtered/written message/EZ1
            com.twilio.taskrouter.task.completed               | {}                   | rejected/unknown-kind call/null
            com.twilio.voice.status-callback.call.completed    | {}                   | rejected/unreadable call/null The field data.request.parameters
            com.twilio.voice.status-callback.call.completed    | 7                    | rejected/unreadable call/null The field data.request.parameters
            com.twilio.voice.insights.call-summary.complete    | null                 | rejected/unreadable call/null The field data
            """)
    void keepsApartWhatIsNoCall(String type, String data, String expected) {
        String line = line(type, data);

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            status-callback.call.completed | {'request':{'parameters':{CALL}}} | 1795179610000000 | 3
            insights.call-summary.complete | {SUMMARY}                         | 1795179611000000 | 0
            """)
    void takesTheEventsOwnTimeForRevision(String type, String data, long at, long tie) {
        Item item = item(
                "com.twilio.voice." + type, data.replace("CALL}", CALL + "}").replace("SUMMARY", SUMMARY));

        assertEquals(new Revision(at, tie), ((Item.Told) item).revision());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'From':'+31101234567','To':'+31612345678','Direction':'outbound-dial','ParentCallSid':'CA0' | contact-held call/CA1 {"customer":{"number":"+31612345678"}
            'From':'+31612345678','To':'+31687654321','Direction':'outbound-dial','ParentCallSid':'CA0' | filtered/copy call/CA1
            'From':'+31101234567','To':'+31101234568'                                                   | filtered/internal call/CA1
            """)
    void knowsOurOwnNumbers(String fields, String expected) {
        String data = "{'request':{'parameters':{" + CALL + "," + fields + "}}}";
        Source source = Told.source("cloudevents", Map.of("options.own-numbers", "+31101234567,+31101234568"));

        String line = Told.line(
                Told.items("cloudevents", event("com.twilio.voice.status-callback.call.completed", data), source)
                        .getFirst());

        assertTrue(line.startsWith(expected), line);
    }

    private static String line(String type, String data) {
        return Told.line(item(type, data));
    }

    private static Item item(String type, String data) {
        return Told.items("cloudevents", event(type, data)).getFirst();
    }

    private static CrmRecord event(String type, String data) {
        String event =
                "{'specversion':'1.0','id':'EZ1','source':'/x','type':'%s','time':'2026-11-20T13:00:11Z','data':%s}"
                        .formatted(type, data);
        return CrmRecords.of("crm.cloudevents", null, event.replace('\'', '"'));
    }
}
