package org.contactboard.connector.leg;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Phones;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/** Reads an end of a leg: a number, an extension, a client, a SIP address, or nothing that anybody can dial. */
public final class EndRule {

    /** Our own numbers, in E.164: who stands there is one of us. */
    public static final Option<Set<String>> OWN_NUMBERS = Option.words("own-numbers");

    private static final Pattern EXTENSION = Pattern.compile("\\d{1,6}");
    private static final Pattern SCHEME =
            Pattern.compile("(client|sips?|tel|whatsapp):([^@;]*).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIALLED = Pattern.compile("\\+?\\d{7,}");

    /** ANONYMOUS, UNKNOWN, UNAVAILABLE, BLOCKED and RESTRICTED on a telephone's keys: no numbers, though they look so. */
    private static final Set<String> SPELT =
            Set.of("+266696687", "+86282452253", "+8656696", "+2562533", "+7378742833");

    private EndRule() {}

    public static End read(@Nullable String text, Source source) {
        if (text == null || SPELT.contains(text)) {
            return End.WITHHELD;
        }
        Matcher scheme = SCHEME.matcher(text);
        return scheme.matches()
                ? ofAddress(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2), source)
                : ofDialled(text, source);
    }

    public static boolean isExtension(String text) {
        return EXTENSION.matcher(text).matches();
    }

    private static End ofAddress(String scheme, String user, Source source) {
        boolean address = scheme.equals("client")
                || scheme.startsWith("sip") && !DIALLED.matcher(user).matches();
        return address ? End.ours(user.isBlank() ? null : Fields.id(scheme, user)) : ofDialled(user, source);
    }

    private static End ofDialled(String text, Source source) {
        if (isExtension(text)) {
            return End.ours(text);
        }
        String number = Phones.e164(text, source.region());
        if (number == null) {
            return End.WITHHELD;
        }
        return source.option(OWN_NUMBERS).contains(number) ? End.ours(null) : End.theirs(number);
    }
}
