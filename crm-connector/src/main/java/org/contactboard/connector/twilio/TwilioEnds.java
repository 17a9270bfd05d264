package org.contactboard.connector.twilio;

import java.util.Locale;
import org.contactboard.connector.event.Direction;
import org.contactboard.connector.leg.End;
import org.contactboard.connector.leg.EndRule;
import org.contactboard.connector.leg.Ends;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** Reads who called whom: numbers, clients, SIP addresses; a summary has them inside objects. */
record TwilioEnds(Fields fields, Source source) {

    Ends ends() {
        String caller = end("from", "caller");
        if (caller == null && !isWithheld()) {
            throw Refusal.missing("from");
        }
        End from = EndRule.read(caller, source);
        End to = EndRule.read(end("to", "callee"), source);
        return Ends.of(direction(), from, to);
    }

    /** Of a caller who withholds a number Twilio says so, or leaves the text empty. */
    private boolean isWithheld() {
        return fields.node().path("from").isTextual();
    }

    private @Nullable String end(String field, String inside) {
        return fields.object(field).isObject() ? fields.object(field).text(inside) : fields.text(field);
    }

    /** As Twilio says it, with hyphens; a summary may say it among its properties. */
    @Nullable
    String said() {
        String own = fields.text("direction");
        String text = own == null ? fields.object("properties").text("direction") : own;
        return text == null ? null : text.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Direction direction() {
        String text = said();
        if (text == null) {
            return unsaid();
        }
        return switch (text) {
            case "inbound", "trunking-originating" -> Direction.IN;
            case "outbound-api", "outbound-dial", "outbound", "trunking-terminating" -> Direction.OUT;
            default -> throw Refusal.unknownKind("The direction is '" + text + "', which is none of Twilio's.");
        };
    }

    /** Summaries of the first version do not say: then whoever is a client began. */
    private Direction unsaid() {
        if (fields.object("from").isObject()) {
            return Direction.IN;
        }
        throw Refusal.missing("direction");
    }
}
