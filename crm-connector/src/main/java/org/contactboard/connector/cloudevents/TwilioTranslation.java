package org.contactboard.connector.cloudevents;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.time.ZoneOffset;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.twilio.TwilioCall;
import org.jspecify.annotations.Nullable;

/** Twilio's Event Streams: a call is told by the form of its status callback, or by its summary afterwards. */
final class TwilioTranslation {

    private static final String VOICE = "com.twilio.voice.";

    private TwilioTranslation() {}

    static boolean sent(CloudEvent event) {
        return event.type().startsWith("com.twilio.");
    }

    static Item item(CloudEvent event, CrmRecord record, Source source) {
        String sid = call(event).firstText("CallSid", "call_sid");
        String id = sid == null || sid.length() > 200 ? null : sid;
        return Item.guarded("call", id, () -> translated(event, record, source));
    }

    private static Item translated(CloudEvent event, CrmRecord record, Source source) {
        if (event.type().startsWith("com.twilio.messaging.")) {
            return filtered("message", FilterReason.WRITTEN, event, record);
        }
        if (!event.type().startsWith(VOICE)) {
            throw Refusal.unknownKind(
                    "The type " + event.type() + " is none of Twilio's calls; do not subscribe to it.");
        }
        if (!isCallback(event) && !isSummary(event)) {
            return filtered("call-event", FilterReason.EMPTY, event, record);
        }
        Fields call = call(event);
        if (!call.isObject()) {
            throw Refusal.missing(isCallback(event) ? "data.request.parameters" : "data");
        }
        return TwilioCall.of(call, source, sentAt(event), event.revision(record))
                .item();
    }

    private static boolean isCallback(CloudEvent event) {
        return event.type().startsWith(VOICE + "status-callback.call.")
                || event.type().startsWith(VOICE + "webhook.status-callback.call.");
    }

    private static boolean isSummary(CloudEvent event) {
        return event.type().startsWith(VOICE + "insights.call-summary.");
    }

    private static Fields call(CloudEvent event) {
        Fields data = data(event);
        return isCallback(event) ? data.object("request").object("parameters") : data;
    }

    private static Fields data(CloudEvent event) {
        Fields data = event.data();
        return data == null ? new Fields(MissingNode.getInstance()) : data;
    }

    private static @Nullable Instant sentAt(CloudEvent event) {
        Moment sent = MomentRule.readIfAny(data(event), "timestamp", ZoneOffset.UTC);
        return sent == null || sent.instant() == null ? event.time() : sent.instant();
    }

    private static Item filtered(String kind, FilterReason reason, CloudEvent event, CrmRecord record) {
        String id = event.id();
        String known =
                id == null || id.length() > 200 ? record.origin(event.place()).recordId() : id;
        return new Item.Filtered(kind, known, event.revision(record), reason);
    }
}
