package org.contactboard.connector.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelephonyTranslatorTest {

    private static final String CDR = "'src':'0612345678','dst':'1001','lastapp':'Dial','disposition':'ANSWERED',"
            + "'start':'2026-11-20 10:30:00','duration':250,'billsec':242,'uniqueid':'1795167000.1201'";
    private static final String PARTNER = "'id':'01GC','app_id':7352,'direction':'inbound','agent_id':39,"
            + "'from_line':'+31612345678','to_line':'+31101234567','call_started_at':'2026-11-17T15:31:40+01'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'sid':'SM01','body':'Bel mij','from':'+31612345678'}         | filtered/written message/SM01
            {'MessageSid':'MM01','SmsStatus':'received'}                  | filtered/written message/MM01
            {'sid':'RE01','call_sid':'CA01','duration':'12'}              | filtered/empty call-event/RE01
            {'RecordingSid':'RE01','CallSid':'CA01'}                      | filtered/empty call-event/RE01
            {'sid':'CF01','status':'completed'}                           | filtered/empty call-event/CF01
            {'Event':'Newchannel','Uniqueid':'1792888200.1'}              | filtered/empty call-event/1792888200.1
            {'Event':'Hangup'}                                            | filtered/empty call-event/crm.telephony.calls/0/17
            {'type':'zen:event-type:ticket.created','id':'01H','event':{}} | filtered/empty call-event/01H
            {'type':'zen:event-type:user.identity_created'}               | filtered/empty call-event/crm.telephony.calls/0/17
            {'id':7,'call_id':5,'type':'agent','completion_status':'completed','talk_time':3} | filtered/copy leg/7
            {'id':7,'subject':'Telefoon'}                                 | rejected/unknown-kind call/7
            {}                                                            | rejected/unknown-kind call/null
            7                                                             | rejected/unknown-kind call/null
            """)
    void keepsApartWhatIsNoCall(String body, String expected) {
        String line = Told.line(only(body));

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [{'sid':'SM01'},{'sid':'SM02'}]                      | SM01,SM02
            {'calls':[{'sid':'SM01'},{'sid':'SM02'}],'page':0}   | SM01,SM02
            {'call':{'sid':'SM01'}}                              | SM01
            {'calls':[]}                                         | ''
            """)
    void takesOneCallOrSeveral(String body, String ids) {
        List<String> told = items(body).stream()
                .map(item -> ((Item.Filtered) item).recordId())
                .toList();

        assertEquals(ids.replace("'", ""), String.join(",", told));
    }

    @Test
    void aTombstoneIsNoCall() {
        Item item = Told.items("telephony", CrmRecords.of("crm.telephony", "CA1", null))
                .getFirst();

        assertTrue(Told.line(item).startsWith("rejected/unreadable null/null The record is a tombstone"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            dcontext
            queue
            DestinationContext
            """)
    void aQueueTellsTheProductAndTheHelpdesk(String field) {
        String call = "{'uniqueid':'1795165800.1','disposition':'ANSWERED','billsec':9,'lastapp':'Queue',"
                + "'lastdata':'support,t,,,60','channel':'PJSIP/trunk-01','dstchannel':'SIP/1001-1','src':'0612345678',"
                + "'start':'2026-11-20 10:30:00','DestinationContext':'support'}";
        Item item = Told.items(
                        "telephony",
                        CrmRecords.of("crm.telephony", null, call.replace('\'', '"')),
                        Told.source("telephony", Map.of("product-fields", field, "helpdesk", field + "=support")))
                .getFirst();

        assertTrue(Told.line(item).contains("\"products\":[\"support\"]"), Told.line(item));
        assertTrue(Told.line(item).contains("\"purpose\":\"HELPDESK\""), Told.line(item));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'sid':'CA1','status':'completed','direction':'inbound','from':'','to':'+31101234567','start_time':'Fri, 6 Nov 2026 08:10:00 +0000','duration':'262','answered_by':null} | contact-held call/CA1 {"products":[],"channel":"PHONE","direction":"IN","startedAt":"2026-11-06T08:10:00Z"
            {'sid':'CA1','status':'completed','direction':'inbound','to':'+31101234567','start_time':'Fri, 06 Nov 2026 08:10:00 GMT','duration':'262','answered_by':null} | rejected/unreadable call/CA1 The field from
            {'sid':'CA1','status':'completed','direction':'inbound','from':'+7378742833','to':'+31101234567','startTime':'2026-11-20T08:10:00.000Z','duration':'262','answeredBy':null} | contact-held call/CA1 {"products":[]
            {'sid':'CA1','status':'completed','direction':'trunking-originating','from':'+31612345678','to':'+31101234567','start_time':'Fri, 20 Nov 2026 08:10:00 +0000','duration':'262','answered_by':null} | "direction":"IN"
            {'CallSid':'CA1','CallStatus':'completed','Direction':'inbound','From':'+31612345678','To':'+31101234567','CallDuration':'30','Timestamp':'Fri, 20 Nov 2026 13:00:10 +0000','DialCallSid':'CA2','DialCallStatus':'no-answer'} | record-withdrawn call/CA1 {"cause":"not-held"
            {'CallSid':'CA1','CallStatus':'completed','Direction':'inbound','From':'+31612345678','To':'+31101234567','CallDuration':'30','Timestamp':'Fri, 20 Nov 2026 13:00:10 +0000','DialCallSid':'CA2','DialCallStatus':'busy'} | record-withdrawn call/CA1
            {'CallSid':'CA1','CallStatus':'completed','Direction':'inbound','From':'+31612345678','To':'+31101234567','CallDuration':'30','Timestamp':'Fri, 20 Nov 2026 13:00:10 +0000','DialCallSid':'CA2','DialCallStatus':'completed'} | contact-held call/CA1
            {'CallSid':'CA1','CallStatus':'completed','Direction':'inbound','From':'+31612345678','To':'+31101234567','CallDuration':'30','Timestamp':'Fri, 20 Nov 2026 13:00:10 +0000','DialCallSid':'CA2','DialCallStatus':'answered'} | contact-held call/CA1
            {CDR,'channel':'DAHDI/1-1','dstchannel':'PJSIP/1001-01'}              | contact-held call/1795167000.1201 {"customer":{"number":"+31612345678"},"products":[],"channel":"PHONE","direction":"IN"
            {CDR,'channel':'DAHDI/i1/0612345678-1','dstchannel':'SIP/1001-01'}    | "direction":"IN"
            {CDR,'channel':'Dongle/1-0100','dstchannel':'Agent/1001'}             | "employee":{"id":"1001","extension":"1001"}
            {CDR,'src':'1001','dst':'0612345678','channel':'SIP/1001-01','dstchannel':'DAHDI/2-1'} | "direction":"OUT"
            {CDR,'src':'0101234567','dst':'0612345678','channel':'Local/1001@from-internal-01;2','dstchannel':'PJSIP/trunk-01'} | {"customer":{"number":"+31612345678"}
            {CDR,'src':'31612345678','channel':'PJSIP/trunk-01','dstchannel':'PJSIP/1001-01'} | {"customer":{"number":"+31612345678"}
            {CDR,'src':'004930123456','channel':'PJSIP/trunk-01','dstchannel':'PJSIP/1001-01'} | {"customer":{"number":"+4930123456"}
            {CDR,'src':'Bakker','channel':'PJSIP/trunk-01','dstchannel':'PJSIP/1001-01'} | contact-held call/1795167000.1201 {"products":[]
            {CDR,'lastapp':'Queue','lastdata':'support','channel':'PJSIP/trunk-01','dstchannel':''} | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            {CDR,'lastapp':'ConfBridge','channel':'PJSIP/trunk-01','dstchannel':''} | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            {CDR,'start':1795167000,'channel':'PJSIP/trunk-01','dstchannel':'PJSIP/1001-01'} | "startedAt":"2026-11-20T09:30:00Z"
            {PARTNER,'call_ended_at':'2026-11-17T15:40:02+01'}                   | contact-held call/01GC
            {PARTNER}                                                            | record-withdrawn call/01GC {"cause":"not-held"
            {PARTNER,'call_ended_at':null}                                       | record-withdrawn call/01GC {"cause":"not-held"
            {PARTNER,'talk_time':120}                                            | contact-held call/01GC
            {PARTNER,'completion_status':'completed'}                            | contact-held call/01GC
            {PARTNER,'call_ended_at':'2026-11-17T15:40:02+0100','agent_id':null} | record-withdrawn call/01GC {"cause":"not-held"
            {PARTNER,'call_ended_at':'2026-11-17T14:40:02Z','call_disposition':'Voicemail left'} | record-withdrawn call/01GC {"cause":"not-held"
            {PARTNER,'call_ended_at':'2026-11-17T14:40:02Z','call_disposition':'wrong number'}   | record-withdrawn call/01GC {"cause":"not-held"
            {PARTNER,'call_ended_at':'2026-11-17T14:40:02Z','call_disposition':'do not call again'} | contact-held call/01GC
            {PARTNER,'call_ended_at':'2026-11-17T14:40:02Z','from_line':'anonymous'} | contact-held call/01GC {"products":[]
            {'legs':[{'id':7,'call_id':5,'type':'agent','completion_status':'agent_missed','talk_time':0}],'count':1} | filtered/copy leg/7
            """)
    void readsRecordsAsExchangesWriteThem(String body, String expected) {
        String line = Told.line(only(body.replace("CDR", CDR).replace("PARTNER", PARTNER)));

        assertTrue(line.contains(expected), line);
    }

    private static Item only(String body) {
        List<Item> items = items(body);
        assertEquals(1, items.size());
        return items.getFirst();
    }

    private static List<Item> items(String body) {
        return Told.items("telephony", CrmRecords.of("crm.telephony.calls", null, body.replace('\'', '"')));
    }
}
