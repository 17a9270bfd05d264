package org.contactboard.connector.twilio;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Direction;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.leg.Ends;
import org.contactboard.connector.leg.Fate;
import org.contactboard.connector.leg.Leg;
import org.contactboard.connector.leg.Seconds;
import org.contactboard.connector.leg.Spelling;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/**
 * A call as Twilio tells it: the resource of its REST API, the form of a status callback, or the summary of Voice
 * Insights.
 *
 * @param fields by their plain names
 * @param told when the event was sent, where it does not say so itself
 * @param received the order of arrival, where it says nothing of time
 */
public record TwilioCall(
        Fields fields, Source source, @Nullable Instant told, Revision received) {

    /** What only one of the forms calls so. */
    private static final Map<String, String> NAMES =
            Map.of("callsid", "sid", "callstatus", "status", "callstate", "status");

    public static TwilioCall of(Fields fields, Source source, @Nullable Instant told, Revision received) {
        return new TwilioCall(Spelling.plain(fields, NAMES), source, told, received);
    }

    public Item item() {
        Fate fate = new TwilioFate(this).fate();
        Moment start = start();
        if (fate == Fate.HELD && start == null) {
            throw Refusal.missing(isCallback() ? "Timestamp" : "start_time");
        }
        Ends ends = reading().ends();
        return new Leg(
                        fields.requiredId("sid"),
                        revision(),
                        fate,
                        ends,
                        start,
                        end(),
                        caller(ends),
                        source.choices().products(fields),
                        source.choices().purpose(fields, false))
                .item(source);
    }

    TwilioEnds reading() {
        return new TwilioEnds(fields, source);
    }

    /** Callbacks count minutes in Duration, and seconds in CallDuration. */
    @Nullable
    Duration duration() {
        if (isCallback()) {
            return Seconds.read(fields, "callduration");
        }
        Duration connected = Seconds.read(fields, "connectduration");
        return connected == null ? Seconds.read(fields, "duration") : connected;
    }

    boolean isCallback() {
        return fields.namesAny("CallStatus", "callStatus", "call_status");
    }

    boolean isSummary() {
        return fields.namesAny("call_state", "callState", "callstate");
    }

    private @Nullable Moment start() {
        Moment start = MomentRule.read(fields, "starttime", ZoneOffset.UTC);
        if (start != null) {
            return start;
        }
        Instant end = end();
        Duration lasted = duration();
        return end == null ? null : new Moment(lasted == null ? end : end.minus(lasted), null);
    }

    private @Nullable Instant end() {
        Instant end = said("endtime");
        if (end != null) {
            return end;
        }
        Instant sent = sent();
        Instant start = said("starttime");
        Duration lasted = duration();
        return sent == null && start != null && lasted != null ? start.plus(lasted) : sent;
    }

    /** A callback's Timestamp is its own: of a call that has ended, the end. */
    private @Nullable Instant sent() {
        Instant sent = said("timestamp");
        return sent == null && isCallback() ? told : sent;
    }

    private @Nullable Instant said(String field) {
        Moment moment = MomentRule.read(fields, field, ZoneOffset.UTC);
        return moment == null ? null : moment.instant();
    }

    private Revision revision() {
        long tie = fields.node().path("sequencenumber").asLong(0);
        for (String field : new String[] {"dateupdated", "timestamp"}) {
            Moment moment = MomentRule.readIfAny(fields, field, ZoneOffset.UTC);
            if (moment != null && moment.instant() != null) {
                return Revision.of(moment.instant(), tie);
            }
        }
        return told == null ? received : Revision.of(told, tie);
    }

    /** The caller's name, where it was looked up. */
    private @Nullable ContactPerson caller(Ends ends) {
        String name = fields.text("callername");
        String number = ends.theirs().number();
        if (ends.direction() == Direction.OUT || name == null || number == null) {
            return null;
        }
        return name.chars().anyMatch(Character::isLetter) ? ContactPerson.of(null, name, number) : null;
    }
}
