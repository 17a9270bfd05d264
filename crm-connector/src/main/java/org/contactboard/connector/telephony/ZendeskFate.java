package org.contactboard.connector.telephony;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.leg.Fate;
import org.contactboard.connector.leg.Seconds;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** What came of a call of Zendesk's: an agent must have answered it, and a person have talked. */
record ZendeskFate(Fields fields, Source source) {

    static final Option<Map<String, Status>> COMPLETIONS = Option.meanings(
            "completion-statuses",
            Status.class,
            Map.ofEntries(
                    Map.entry("completed", Status.HELD),
                    Map.entry("transferred", Status.HELD),
                    Map.entry("in_progress", Status.NOT_HELD),
                    Map.entry("abandoned", Status.NOT_HELD),
                    Map.entry("abandoned_in_ivr", Status.NOT_HELD),
                    Map.entry("abandoned_in_queue", Status.NOT_HELD),
                    Map.entry("abandoned_in_voicemail", Status.NOT_HELD),
                    Map.entry("abandoned_on_hold", Status.NOT_HELD),
                    Map.entry("completed_voicemail", Status.NOT_HELD),
                    Map.entry("pending_voicemail", Status.NOT_HELD),
                    Map.entry("voicemail", Status.NOT_HELD),
                    Map.entry("missed", Status.NOT_HELD),
                    Map.entry("not_answered", Status.NOT_HELD),
                    Map.entry("no_answer", Status.NOT_HELD),
                    Map.entry("busy", Status.NOT_HELD),
                    Map.entry("failed", Status.NOT_HELD),
                    Map.entry("external_overflow", Status.NOT_HELD)));

    /** Agents write them by themselves: one that is not here says nothing of whether anybody talked. */
    static final Option<Map<String, Status>> DISPOSITIONS = Option.meanings(
            "dispositions",
            Status.class,
            notHeld(
                    "voicemail",
                    "voice mail",
                    "voicemail left",
                    "left voicemail",
                    "left voice mail",
                    "left a voicemail",
                    "left message",
                    "left a message",
                    "left live message",
                    "no answer",
                    "not answered",
                    "did not answer",
                    "unanswered",
                    "no contact",
                    "not connected",
                    "call unsuccessful",
                    "busy",
                    "line busy",
                    "missed",
                    "abandoned",
                    "wrong number",
                    "bad number",
                    "geen gehoor",
                    "niet opgenomen",
                    "niet bereikt",
                    "niet aanwezig",
                    "voicemail ingesproken",
                    "in gesprek",
                    "verkeerd nummer"));

    private static Map<String, Status> notHeld(String... words) {
        return Stream.of(words).collect(Collectors.toUnmodifiableMap(Function.identity(), word -> Status.NOT_HELD));
    }

    Fate fate() {
        boolean held = isCompleted()
                && fields.text("agent_id") != null
                && !fields.flag("voicemail")
                && !wasMachine()
                && hasTalk()
                && !isDisposedOf();
        return held ? Fate.HELD : Fate.NOT_HELD;
    }

    /** A partner need not say; Talk always does. */
    private boolean isCompleted() {
        String text = fields.text("completion_status");
        if (text == null) {
            if (isPartners()) {
                return hasEnded();
            }
            throw Refusal.missing("completion_status");
        }
        Status status = source.option(COMPLETIONS).get(Option.word(text));
        if (status == null) {
            throw Refusal.unmapped("completion_status", text, COMPLETIONS);
        }
        return status == Status.HELD;
    }

    /** A partner makes the record when the call begins, and adds its end afterwards. */
    private boolean hasEnded() {
        return fields.text("call_ended_at") != null
                || fields.text("duration") != null
                || fields.text("talk_time") != null;
    }

    /** As with the status: Talk itself always counts the seconds. */
    private boolean hasTalk() {
        Duration talk = Seconds.read(fields, "talk_time");
        if (talk == null && !isPartners()) {
            throw Refusal.missing("talk_time");
        }
        return talk == null || talk.isPositive();
    }

    private boolean isPartners() {
        return ZendeskCall.isPartners(fields);
    }

    private boolean wasMachine() {
        return word("answering_machine_detection_status").contains("machine");
    }

    private boolean isDisposedOf() {
        @Nullable Status status = source.option(DISPOSITIONS).get(word("call_disposition"));
        return status != null && status != Status.HELD;
    }

    private String word(String field) {
        String text = fields.text(field);
        return text == null ? "" : text.toLowerCase(Locale.ROOT).strip();
    }
}
