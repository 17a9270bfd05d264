package org.contactboard.connector.telephony;

import java.util.Locale;
import org.contactboard.connector.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Which exchange a record comes from, by the names of its fields; null when it is none that is known. */
enum Shape {
    TWILIO,
    ASTERISK,
    ZENDESK,
    /** An SMS, or a message of another kind: nobody spoke. */
    MESSAGE,
    /** One agent's or caller's part of a call that has a record of its own. */
    PART,
    /** What an exchange tells beside its calls: recordings, conferences, channels that come and go. */
    OTHER;

    static @Nullable Shape of(Fields fields) {
        String sid = fields.firstText("sid", "Sid");
        if (fields.namesAny("MessageSid", "SmsSid", "message_sid") || startsWith(sid, "SM", "MM", "IM", "CH")) {
            return MESSAGE;
        }
        if (fields.namesAny("RecordingSid", "recording_sid", "ConferenceSid", "conference_sid")
                || startsWith(sid, "RE", "CF", "TR", "QU", "WT")) {
            return OTHER;
        }
        if (startsWith(sid, "CA") || fields.namesAny("CallSid", "callSid", "call_sid")) {
            return TWILIO;
        }
        return ofOthers(fields);
    }

    private static @Nullable Shape ofOthers(Fields fields) {
        String type = fields.text("type");
        if (type != null && type.startsWith("zen:event-type:")) {
            return OTHER;
        }
        String event = fields.firstText("Event", "event", "EventName", "eventtype");
        if (event != null && !event.toLowerCase(Locale.ROOT).equals("cdr")) {
            return OTHER;
        }
        if (fields.namesAny(
                "disposition", "Disposition", "dcontext", "DestinationContext", "billsec", "BillableSeconds")) {
            return ASTERISK;
        }
        if (fields.names("call_id") && fields.namesAny("type", "completion_status")) {
            return PART;
        }
        return fields.namesAny("call_started_at", "from_line", "to_line", "completion_status", "talk_time")
                ? ZENDESK
                : null;
    }

    private static boolean startsWith(@Nullable String sid, String... prefixes) {
        for (String prefix : prefixes) {
            if (sid != null && sid.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
