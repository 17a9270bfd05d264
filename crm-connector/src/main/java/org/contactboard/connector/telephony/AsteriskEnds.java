package org.contactboard.connector.telephony;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactboard.connector.event.ContactPerson;
import org.contactboard.connector.event.Direction;
import org.contactboard.connector.leg.End;
import org.contactboard.connector.leg.EndRule;
import org.contactboard.connector.leg.Ends;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/**
 * Who called whom. Asterisk does not say in which direction: whoever stands at an extension, or behind a channel of
 * one, is ours; where neither side does, somebody outside called one of our numbers.
 *
 * @param held somebody spoke: then it has to be certain with whom
 */
record AsteriskEnds(Fields fields, Source source, boolean held) {

    /**
     * {@code PJSIP/1001-00000a20}, {@code Local/1001@queue-0000a1b2;1}. Lines have numbers as well, {@code DAHDI/1-1}, which
     * are no extensions.
     */
    private static final Pattern CHANNEL =
            Pattern.compile("(?i)(?!(?:dahdi|zap|misdn|capi|khomp|dongle)/)[^/]+/(\\w+?)(?:[@-].*)?");

    private static final Pattern NAMED = Pattern.compile("\"?([^\"<]*\\p{L}[^\"<]*)\"?\\s*<.*");

    Ends ends() {
        if (held && !fields.names("src")) {
            throw Refusal.missing("src");
        }
        End from = EndRule.read(fields.text("src"), source);
        boolean isExtension = from.inside() && from.id() != null;
        if (held && !isExtension && !fields.names("channel")) {
            throw Refusal.notTold("channel");
        }
        String caller = extension("channel");
        if (caller != null && !from.inside() || from.inside() && from.id() == null) {
            from = End.ours(caller);
        }
        return Ends.of(from.inside() ? Direction.OUT : Direction.IN, from, called(from.inside()));
    }

    /** One of us calls whom the dialplan dials; somebody outside calls us, whatever name the dialplan has for it. */
    private End called(boolean byUs) {
        End dialled = EndRule.read(fields.text("dst"), source);
        String answered = extension("dstchannel");
        if (byUs) {
            return dialled.number() == null && answered != null ? End.ours(answered) : dialled;
        }
        return End.ours(answered == null ? dialled.id() : answered);
    }

    /** The caller's name, where the network or the exchange gives one. */
    @Nullable
    ContactPerson caller(Ends ends) {
        String identity = fields.text("clid");
        String number = ends.theirs().number();
        Matcher named = NAMED.matcher(identity == null ? "" : identity);
        return ends.direction() == Direction.IN && number != null && named.matches()
                ? ContactPerson.of(null, named.group(1).strip(), number)
                : null;
    }

    private @Nullable String extension(String field) {
        String text = fields.text(field);
        Matcher channel = CHANNEL.matcher(text == null ? "" : text);
        return channel.matches() && EndRule.isExtension(channel.group(1)) ? channel.group(1) : null;
    }
}
