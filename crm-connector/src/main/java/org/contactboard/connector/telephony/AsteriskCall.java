package org.contactboard.connector.telephony;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.leg.Ends;
import org.contactboard.connector.leg.Fate;
import org.contactboard.connector.leg.Leg;
import org.contactboard.connector.leg.Seconds;
import org.contactboard.connector.leg.Spelling;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** A call detail record of Asterisk's, with the names of its files and tables or those of its manager interface. */
record AsteriskCall(Fields fields, CrmRecord record, Source source) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("source", "src"),
            Map.entry("destination", "dst"),
            Map.entry("destinationcontext", "dcontext"),
            Map.entry("callerid", "clid"),
            Map.entry("destinationchannel", "dstchannel"),
            Map.entry("lastapplication", "lastapp"),
            Map.entry("starttime", "start"),
            Map.entry("calldate", "start"),
            Map.entry("answertime", "answer"),
            Map.entry("endtime", "end"),
            Map.entry("billableseconds", "billsec"));

    /**
     * Applications of the dialplan that talk to a caller instead of somebody. What is played, or hung up, after the call
     * is none: there the second channel tells whether there was somebody.
     */
    private static final Set<String> MACHINES = Set.of(
            "voicemail",
            "voicemailmain",
            "minivmrecord",
            "controlplayback",
            "background",
            "waitexten",
            "record",
            "read",
            "directory",
            "disa",
            "echo",
            "musiconhold",
            "congestion",
            "busy",
            "playtones");

    static AsteriskCall of(Fields fields, CrmRecord record, Source source) {
        return new AsteriskCall(withQueue(Spelling.plain(fields, NAMES)), record, source);
    }

    /** The queue's name stands first in what the application was told; as a field of its own it can name a product. */
    private static Fields withQueue(Fields fields) {
        String application = fields.text("lastapp");
        String told = fields.text("lastdata");
        if ("Queue".equalsIgnoreCase(application) && told != null && fields.node() instanceof ObjectNode own) {
            own.put("queue", told.split(",", 2)[0]);
        }
        return fields;
    }

    Item item() {
        AsteriskTime time = new AsteriskTime(fields, source.zone());
        boolean held = isAnswered() && hasTalk() && withSomebody();
        Moment start = time.start();
        if (held && start == null) {
            throw Refusal.missing("start");
        }
        AsteriskEnds reading = new AsteriskEnds(fields, source, held);
        Ends ends = reading.ends();
        return new Leg(
                        fields.requiredId("uniqueid"),
                        revision(held, time),
                        isPart() ? Fate.COPY : held ? Fate.HELD : Fate.NOT_HELD,
                        ends,
                        start,
                        time.end(),
                        reading.caller(ends),
                        source.choices().products(fields),
                        source.choices().purpose(fields, false))
                .item(source);
    }

    /** A leg that another one began: the first of them tells the call. */
    private boolean isPart() {
        String first = fields.text("linkedid");
        return first != null && !first.equals(fields.text("uniqueid"));
    }

    private boolean isAnswered() {
        String text = fields.text("disposition");
        if (text == null) {
            throw Refusal.missing("disposition");
        }
        return switch (text.toUpperCase(Locale.ROOT).replaceAll("[ _-]", "")) {
            case "ANSWERED" -> true;
            case "NOANSWER", "BUSY", "FAILED", "CONGESTION", "UNKNOWN" -> false;
            default -> throw Refusal.unknownKind("The disposition is '" + text + "', which is none of Asterisk's.");
        };
    }

    private boolean hasTalk() {
        Duration talk = Seconds.required(fields, "billsec");
        return talk.isPositive();
    }

    /** The dialplan itself answers for voicemail, menus and queues: then there is no second channel. */
    private boolean withSomebody() {
        String application = fields.text("lastapp");
        if (application == null) {
            throw Refusal.undecided(fields, "lastapp");
        }
        if (!fields.names("dstchannel")) {
            throw Refusal.notTold("dstchannel");
        }
        return fields.text("dstchannel") != null && !MACHINES.contains(application.toLowerCase(Locale.ROOT));
    }

    /**
     * A call that rings several telephones, or is transferred, has a record for each, all with its id, and none of them
     * ever changes. So what was not held stands before what was, at the call's beginning.
     */
    private Revision revision(boolean held, AsteriskTime time) {
        long sequence = fields.node().path("sequence").asLong(0);
        @Nullable Instant at = held ? time.end() : time.created();
        return at == null ? new Revision(0, sequence) : Revision.of(at, sequence);
    }
}
