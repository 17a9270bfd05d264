package org.contactboard.connector.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls of Zendesk Talk, and of telephony partners that keep theirs in Zendesk. */
class ZendeskTest {

    private static final String PARTNERS = "'id':'01GC','app_id':7,'from_line':'+31101234567','to_line':'+31612345678',"
            + "'direction':'outbound','call_started_at':'2026-11-17T15:31:40+01',"
            + "'call_ended_at':'2026-11-17T15:40:02+01','agent_id':393599851111,'end_user_id':39";
    private static final String TALK = "'id':360088814475,'created_at':'2026-11-17T14:31:40Z',"
            + "'updated_at':'2026-11-17T14:41:40Z','agent_id':11,'customer_id':39,'direction':'inbound',"
            + "'duration':79,'talk_time':60,'completion_status':'completed','voicemail':false,"
            + "'phone_number':'+31101234567'";

    @Test
    void aChangeWithinTheSameSecondIsOrderedByKafkaAndARepetitionIsKnown() {
        Item.Told first = told(TALK);
        Item.Told changed = told(TALK + ",'ticket_id':4711");

        assertEquals(170_000, first.revision().tie());
        assertEquals(first.eventId(), told(TALK).eventId());
        assertNotEquals(first.eventId(), changed.eventId());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'x':1                                    | contact-held call/01GC {"customer":{"number":"+31612345678"},"products":[],"channel":"PHONE","direction":"OUT","startedAt":"2026-11-17T14:31:40Z","endedAt":"2026-11-17T14:40:02Z","contactPerson":{"id":"39","phone":"+31612345678"},"employee":{"id":"393599851111","extension":"393599851111"}}
            'ticket_id':4711                         | "purpose":"HELPDESK"
            'direction':'inbound','from_line':'0612345678' | "direction":"IN"
            'direction':null                         | rejected/unreadable call/01GC The field direction
            'direction':'sideways'                   | rejected/unknown-kind call/01GC
            'agent_id':null                          | record-withdrawn call/01GC {"cause":"not-held"
            'voicemail':true                         | record-withdrawn call/01GC {"cause":"not-held"
            'talk_time':0                            | record-withdrawn call/01GC {"cause":"not-held"
            'completion_status':'completed'          | contact-held
            'completion_status':'abandoned_in_queue' | record-withdrawn call/01GC {"cause":"not-held"
            'completion_status':'enjoyed'            | rejected/unknown-kind call/01GC The field completion_status is 'enjoyed'
            'answering_machine_detection_status':'machine_start' | record-withdrawn call/01GC {"cause":"not-held"
            'call_disposition':'problem solved'      | contact-held
            'call_disposition':'Left live message' | record-withdrawn call/01GC {"cause":"not-held"
            'call_disposition':'Did not answer' | record-withdrawn call/01GC {"cause":"not-held"
            'call_disposition':'No Contact' | record-withdrawn call/01GC {"cause":"not-held"
            'call_disposition':'Line busy' | record-withdrawn call/01GC {"cause":"not-held"
            'call_disposition':'Geen gehoor' | record-withdrawn call/01GC {"cause":"not-held"
            'call_disposition':'Niet bereikt' | record-withdrawn call/01GC {"cause":"not-held"
            'call_disposition':'In gesprek' | record-withdrawn call/01GC {"cause":"not-held"
            'call_disposition':'Teruggebeld'         | contact-held
            'call_disposition':'Voicemail'           | record-withdrawn call/01GC {"cause":"not-held"
            'to_line':'anonymous'                    | contact-held
            'to_line':'1002'                         | filtered/internal call/01GC
            'call_started_at':'2026-11-17'           | "on":"2026-11-17"
            'call_started_at':null                   | rejected/unreadable call/01GC The field call_started_at
            'call_started_at':'noon'                 | rejected/unreadable call/01GC The field call_started_at
            """)
    void readsThePartnersCalls(String fields, String expected) {
        String line = line(PARTNERS + "," + fields);

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'x':1                                        | contact-held call/360088814475 {"products":[],"channel":"PHONE","direction":"IN","startedAt":"2026-11-17T14:31:40Z","endedAt":"2026-11-17T14:32:59Z","contactPerson":{"id":"39"},"employee":{"id":"11","extension":"11"}}
            'direction':'outbound'                       | "direction":"OUT"
            'completion_status':'abandoned_in_queue'     | record-withdrawn call/360088814475 {"cause":"not-held"
            'completion_status':'abandoned_in_voicemail' | record-withdrawn call/360088814475 {"cause":"not-held"
            'completion_status':'not_answered'           | record-withdrawn call/360088814475 {"cause":"not-held"
            'completion_status':null                     | rejected/unreadable call/360088814475 The field completion_status
            'voicemail':true                             | record-withdrawn call/360088814475 {"cause":"not-held"
            'talk_time':0                                | record-withdrawn call/360088814475 {"cause":"not-held"
            'talk_time':'60'                             | contact-held
            'talk_time':null                             | rejected/unreadable call/360088814475 The field talk_time
            'agent_id':null                              | record-withdrawn call/360088814475 {"cause":"not-held"
            'created_at':null                            | rejected/unreadable call/360088814475 The field created_at
            """)
    void readsTheCallsOfTalkItself(String fields, String expected) {
        String line = line(TALK + "," + fields);

        assertTrue(line.contains(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            options.completion-statuses | enjoyed=held       | 'completion_status':'enjoyed'            | contact-held
            options.completion-statuses | completed=not-held | 'completion_status':'completed'          | record-withdrawn
            options.dispositions        | no luck=not-held   | 'call_disposition':'No luck'             | record-withdrawn
            options.dispositions        | voicemail=held     | 'call_disposition':'Voicemail'           | contact-held
            options.own-numbers         | +31612345678       | 'x':1                                    | filtered/internal
            """)
    void anOrganisationSaysWhatItsValuesMean(String key, String value, String fields, String expected) {
        String line = Told.line(item(PARTNERS + "," + fields, Map.of(key, value)));

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            talk     | 1794926500000000 | 170000
            partners | 1795348800000000 | 170000
            """)
    void theLastChangeIsTheRevision(String form, long at, long tie) {
        Item item = item(form.equals("talk") ? TALK : PARTNERS, Map.of());

        assertEquals(new Revision(at, tie), ((Item.Told) item).revision());
    }

    private static Item.Told told(String fields) {
        return (Item.Told) item(fields, Map.of());
    }

    private static String line(String fields) {
        return Told.line(item(fields, Map.of()));
    }

    private static Item item(String fields, Map<String, String> settings) {
        return Told.items(
                        "telephony",
                        CrmRecords.of("crm.telephony.zendesk", null, "{" + fields.replace('\'', '"') + "}"),
                        Told.source("telephony", settings))
                .getFirst();
    }
}
