package org.contactboard.connector.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.record.CrmRecords;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asterisk's call detail records, in both spellings. */
class AsteriskTest {

    private static final String CDR =
            "'src':'0612345678','dst':'1001','dcontext':'support','clid':'\\\"Bakker\\\" <0612345678>',"
                    + "'channel':'PJSIP/trunk-00000a1f','dstchannel':'PJSIP/1001-00000a20','lastapp':'Dial',"
                    + "'start':'2026-11-20 10:30:00','duration':250,'billsec':242,'disposition':'ANSWERED',"
                    + "'uniqueid':'1795167000.1201','linkedid':'1795167000.1201','sequence':2411";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'disposition':'ANSWERED'          | contact-held call/1795167000.1201 {"customer":{"number":"+31612345678"},"products":[],"channel":"PHONE","direction":"IN","startedAt":"2026-11-20T09:30:00Z","endedAt":"2026-11-20T09:34:10Z","contactPerson":{"name":"Bakker","phone":"+31612345678"},"employee":{"id":"1001","extension":"1001"}}
            'disposition':'NO ANSWER'         | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'disposition':'NOANSWER'          | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'disposition':'BUSY'              | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'disposition':'FAILED'            | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'disposition':'CONGESTION'        | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'disposition':'SPOKEN'            | rejected/unknown-kind call/1795167000.1201
            'disposition':null                | rejected/unreadable call/1795167000.1201 The field disposition
            'billsec':0                       | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'billsec':'12'                    | contact-held
            'billsec':null                    | rejected/unreadable call/1795167000.1201 The field billsec
            'billsec':'some'                  | rejected/unreadable call/1795167000.1201 The field billsec
            'lastapp':'VoiceMail'             | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'lastapp':'VoiceMail','dstchannel':'' | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'lastapp':'BackGround'            | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'lastapp':'Playback'              | contact-held
            'lastapp':'Hangup'                | contact-held
            'lastapp':'Playback','dstchannel':'' | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'lastapp':'Hangup','dstchannel':'' | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'lastapp':'Hangup','billsec':0    | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'lastapp':'Queue'                 | contact-held
            'lastapp':null                    | rejected/unreadable call/1795167000.1201 The field lastapp
            'dstchannel':''                   | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'dstchannel':null                 | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'linkedid':'1795167000.1200'      | filtered/copy call/1795167000.1201
            'linkedid':null                   | contact-held
            'start':null                      | rejected/unreadable call/1795167000.1201 The field start
            'start':'0000-00-00 00:00:00'     | rejected/unreadable call/1795167000.1201 The field start
            'start':'half past'               | rejected/unreadable call/1795167000.1201 The field start
            'start':null,'calldate':'2026-11-20 10:30:00' | contact-held
            'uniqueid':null                   | rejected/unreadable call/null The field uniqueid
            """)
    void readsWhatCameOfTheCall(String fields, String expected) {
        String line = line(CDR + "," + fields);

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"billsec", "disposition", "src", "start", "uniqueid"})
    void refusesACallWithoutWhatDecidesIt(String field) {
        String line = line(CDR.replace("'" + field + "':", "'no" + field + "':"));

        assertTrue(line.startsWith("rejected/unreadable call/"), line);
        assertTrue(line.contains("The field " + field + " is missing"), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lastapp", "channel", "dstchannel"})
    void asksForWhatALeanExportLeavesOut(String field) {
        String line = line(CDR.replace("'" + field + "':", "'no" + field + "':"));

        assertTrue(line.startsWith("rejected/needs-enrichment call/1795167000.1201 The field " + field), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'src':'0612345678','dst':'1001','disposition':'NO ANSWER','billsec':0 | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'src':'0612345678','dst':'1001','disposition':'ANSWERED','billsec':0  | record-withdrawn call/1795167000.1201 {"cause":"not-held"
            'src':'1001','dst':'0612345678','disposition':'ANSWERED','billsec':242,'lastapp':'Dial','dstchannel':'PJSIP/trunk-02' | contact-held call/1795167000.1201 {"customer":{"number":"+31612345678"}
            'src':'1001','dst':'1002','disposition':'ANSWERED','billsec':242,'lastapp':'Dial','dstchannel':'PJSIP/1002-02' | filtered/internal call/1795167000.1201
            'src':'0612345678','dst':'1001','disposition':'ANSWERED','billsec':242 | rejected/needs-enrichment call/1795167000.1201
            """)
    void readsALeanExportAsFarAsItTells(String fields, String expected) {
        String line = line("'start':'2026-11-20 10:30:00','duration':250,'uniqueid':'1795167000.1201'," + fields);

        assertTrue(line.startsWith(expected), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            0612345678   | 1001       | PJSIP/trunk-01 | PJSIP/1001-02 | "direction":"IN"  | "employee":{"id":"1001","extension":"1001"}
            0612345678   | 0101234567 | PJSIP/trunk-01 | PJSIP/1001-02 | "direction":"IN"  | "employee":{"id":"1001","extension":"1001"}
            0612345678   | s          | SIP/trunk-01   | SIP/1002-02   | "direction":"IN"  | "employee":{"id":"1002","extension":"1002"}
            0612345678   | 600        | SIP/trunk-01   | Local/1003@from-queue-0a1b;1 | "direction":"IN" | "employee":{"id":"1003","extension":"1003"}
            1001         | 0612345678 | PJSIP/1001-01  | PJSIP/trunk-02 | "direction":"OUT" | "employee":{"id":"1001","extension":"1001"}
            0101234567   | 0612345678 | PJSIP/1001-01  | PJSIP/trunk-02 | {"customer":{"number":"+31612345678"} | "employee":{"id":"1001","extension":"1001"}
            1001         | 1002       | PJSIP/1001-01  | PJSIP/1002-02 | filtered/internal | call/
            1001         | 0031612345678 | SIP/1001-01 | SIP/trunk-02  | {"customer":{"number":"+31612345678"} | "direction":"OUT"
            anonymous    | 1001       | PJSIP/trunk-01 | PJSIP/1001-02 | {"products":[]    | "direction":"IN"
            ''           | 1001       | PJSIP/trunk-01 | PJSIP/1001-02 | {"products":[]    | "direction":"IN"
            ''           | 1002       | PJSIP/1001-01  | PJSIP/1002-02 | filtered/internal | call/
            +31612345678 | +31687654321 | SIP/trunk-01 | SIP/trunk-02  | {"customer":{"number":"+31612345678"} | "direction":"IN"
            """)
    void findsTheOutsideNumberAndOurExtension(
            String src, String dst, String channel, String dstchannel, String expected, String also) {
        String line = line("%s,'src':'%s','dst':'%s','channel':'%s','dstchannel':'%s'"
                .formatted(CDR, src.replace("'", ""), dst, channel, dstchannel));

        assertTrue(line.contains(expected), line);
        assertTrue(line.contains(also), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            2026-10-25 02:30:00 | 1792888200.1 | Europe/Amsterdam | 2026-10-25T00:30:00Z
            2026-10-25 02:30:00 | 1792891800.1 | Europe/Amsterdam | 2026-10-25T01:30:00Z
            2026-10-25 02:30:00 | pbx-1792891800.1 | Europe/Amsterdam | 2026-10-25T01:30:00Z
            2026-10-25 02:30:00 | unknown      | Europe/Amsterdam | 2026-10-25T00:30:00Z
            2026-10-25 01:59:59 | 1792886399.1 | Europe/Amsterdam | 2026-10-24T23:59:59Z
            2026-10-25 03:00:00 | 1792893600.1 | Europe/Amsterdam | 2026-10-25T02:00:00Z
            2026-07-01 12:00:00 | 1782900000.1 | Europe/Amsterdam | 2026-07-01T10:00:00Z
            2026-07-01 12:00:00 | 1782900000.1 | UTC              | 2026-07-01T12:00:00Z
            2026-07-01T12:00:00+02 | 1782900000.1 | UTC           | 2026-07-01T10:00:00Z
            """)
    void readsLocalTimeAlsoInTheHourThatComesTwice(String start, String id, String zone, String expected) {
        String line = Told.line(
                item("%s,'start':'%s','uniqueid':'%s','linkedid':''".formatted(CDR, start, id), Map.of("zone", zone)));

        assertTrue(line.contains("\"startedAt\":\"" + expected + "\""), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'x':1                                           | 1795167250000000 | 2411
            'disposition':'NO ANSWER','sequence':2412       | 1795167000000000 | 2412
            'lastapp':'VoiceMail','sequence':2412           | 1795167000000000 | 2412
            'disposition':'BUSY','uniqueid':'x','linkedid':'' | 0              | 2411
            """)
    void whatWasHeldStandsAboveTheOtherRecordsOfItsCall(String fields, long at, long tie) {
        Item item = item(CDR + "," + fields, Map.of());

        assertEquals(new Revision(at, tie), ((Item.Told) item).revision());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'Event':'Cdr','Source':'0612345678','Destination':'1001','DestinationContext':'support','CallerID':'0612345678','Channel':'SIP/trunk-1','DestinationChannel':'SIP/1001-2','LastApplication':'Dial','StartTime':'2026-11-20 10:30:00','AnswerTime':'2026-11-20 10:30:08','EndTime':'2026-11-20 10:34:10','Duration':'250','BillableSeconds':'242','Disposition':'ANSWERED','UniqueID':'1795167000.1201'
            """)
    void readsTheNamesOfTheManagerInterface(String fields) {
        String line = line(fields);

        assertTrue(
                line.startsWith("contact-held call/1795167000.1201 {\"customer\":{\"number\":\"+31612345678\"},"
                        + "\"products\":[],\"channel\":\"PHONE\",\"direction\":\"IN\","
                        + "\"startedAt\":\"2026-11-20T09:30:00Z\",\"endedAt\":\"2026-11-20T09:34:10Z\","
                        + "\"employee\":{\"id\":\"1001\",\"extension\":\"1001\"}}"),
                line);
    }

    private static String line(String fields) {
        return Told.line(item(fields, Map.of()));
    }

    private static Item item(String fields, Map<String, String> settings) {
        return Told.items(
                        "telephony",
                        CrmRecords.of("crm.telephony.asterisk", null, "{" + fields.replace('\'', '"') + "}"),
                        Told.source("telephony", settings))
                .getFirst();
    }
}
