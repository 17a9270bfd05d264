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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'sid':'SM01','body':'Bel mij','from':'+31612345678'}         | filtered/written message/SM01
            {'MessageSid':'MM01','SmsStatus':'received'}                  | filtered/written message/MM01
            {'sid':'RE01','call_sid':'CA01','duration':'12'}              | filtered/empty call-event/RE01
            {'RecordingSid':'RE01','CallSid':'CA01'}                      | filtered/empty call-event/RE01
            {'sid':'CF01','status':'completed'}                           | filtered/empty call-event/CF01
            {'Event':'Newchannel','Uniqueid':'1792888200.1'}              | filtered/empty call-event/1792888200.1
            {'Event':'Hangup'}                                            | filtered/empty call-event/crm.telephony.calls/0/17
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

    private static Item only(String body) {
        List<Item> items = items(body);
        assertEquals(1, items.size());
        return items.getFirst();
    }

    private static List<Item> items(String body) {
        return Told.items("telephony", CrmRecords.of("crm.telephony.calls", null, body.replace('\'', '"')));
    }
}
