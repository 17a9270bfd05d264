package org.contactboard.connector.twilio;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import org.contactboard.connector.event.Direction;
import org.contactboard.connector.leg.Ends;
import org.contactboard.connector.leg.Fate;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Refusal;
import org.jspecify.annotations.Nullable;

/** What came of a call of Twilio's; its statuses are fixed. */
record TwilioFate(TwilioCall call) {

    Fate fate() {
        if (isChild() && !beginsOutside()) {
            return Fate.COPY;
        }
        return isCompleted() && hasTalk() && !wasMachine() && wasConnected() ? Fate.HELD : Fate.NOT_HELD;
    }

    private boolean isChild() {
        return fields().text("parentcallsid") != null
                || "outbound-dial".equals(call.reading().said());
    }

    /** One of our own numbers dials out for a softphone: the parent leg does not say to whom. */
    private boolean beginsOutside() {
        Ends ends = call.reading().ends();
        return ends.direction() == Direction.OUT
                && ends.theirs().number() != null
                && ends.ours().inside()
                && ends.ours().id() == null;
    }

    private boolean isCompleted() {
        String status = word("status");
        if (status == null) {
            throw Refusal.missing("status");
        }
        return switch (status) {
            case "completed" -> true;
            case "queued", "initiated", "ringing", "in-progress", "answered" -> false;
            case "busy", "failed", "fail", "no-answer", "noanswer", "canceled", "cancelled", "undialed" -> false;
            default -> throw Refusal.unknownKind("The status is '" + status + "', which is none of Twilio's.");
        };
    }

    private boolean hasTalk() {
        Duration duration = call.duration();
        if (duration == null) {
            throw Refusal.missing(call.isCallback() ? "CallDuration" : "duration");
        }
        return duration.isPositive();
    }

    /** The REST API always says so, with null when nobody looked: a call without the field may have been a machine's. */
    private boolean wasMachine() {
        JsonNode said = fields().node().path("answeredby");
        boolean mayBeUnsaid = call.isCallback() || call.isSummary();
        if (!said.isTextual() && !said.isNull() && !(said.isMissingNode() && mayBeUnsaid)) {
            throw Refusal.unreadable("The field answered_by is missing or no text; send the call as Twilio gives it.");
        }
        String answered = word("answeredby");
        return switch (answered == null ? "" : answered) {
            case "", "human", "unknown" -> false;
            case "machine-start", "machine-end-beep", "machine-end-silence", "machine-end-other", "fax" -> true;
            default ->
                throw Refusal.unknownKind("The field answered_by is '" + answered + "', which Twilio never says.");
        };
    }

    /** What {@code <Dial>} tells at its end: Twilio itself answers a caller first, whoever it then rings. */
    private boolean wasConnected() {
        String dialled = word("dialcallstatus");
        return dialled == null || dialled.equals("completed") || dialled.equals("answered");
    }

    private @Nullable String word(String field) {
        String text = fields().text(field);
        return text == null ? null : text.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Fields fields() {
        return call.fields();
    }
}
