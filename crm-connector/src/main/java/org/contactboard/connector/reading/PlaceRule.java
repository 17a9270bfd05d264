package org.contactboard.connector.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a meeting's place from what its source says of it: a link to join first, then the location's own words
 * (telephone before video), else face to face. Never from subject or description.
 */
public final class PlaceRule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern LINK = Pattern.compile("https?://\\S+|www\\.\\S+", FLAGS);
    private static final Pattern PHONE = Pattern.compile(
            "\\b(telefo(?!\\w*(?:straat|weg|laan|plein|stra(?:ss|ß)e|gasse|platz)\\b)\\w*|t[ée]l[ée]phon\\w*|phone"
                    + "|t[ée]l(?!\\s*-?\\s*(?:aviv|el)\\b)|telcon?|telekon\\w*|tele-?conf\\w*|gsm|mobiel|gebeld|belt"
                    + "|(?:op|terug|na|in)bellen|phonecall|anruf|rückruf|dial-in"
                    + "|bel(?=\\s+(?:me|mij|hem|haar|ons|even|naar|terug|klant)\\b))\\b|^\\W*bel\\W*$",
            FLAGS);
    private static final Pattern VIDEO = Pattern.compile(
            "\\b((?:ms)?teams|zoom|meet|webex|skype|jitsi|whereby|facetime|gotomeeting|beeldbel\\w*|visio(?:conf\\w*)?|video\\w*|online|hangouts?"
                    + "|virtual|virtuee?le?|digitaal|remote)\\b|https?:",
            FLAGS);
    private static final Pattern CALL = Pattern.compile("\\b(bellen|belafspraak|call(?! cent))\\b", FLAGS);
    private static final Pattern DIGITS = Pattern.compile("(\\d\\D{0,3}){8,}");

    private static final int REMEMBERED = 5_000;

    /** The same rooms and the same words come all day, and patterns are slow. */
    private static final Cache<Words, Place> READ =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Words(String location, String region) {}

    private PlaceRule() {}

    public static Place read(@Nullable String joinLink, @Nullable String location, String region) {
        if (joinLink != null) {
            return Place.VIDEO;
        }
        return location == null ? Place.ON_SITE : READ.get(new Words(location, region), PlaceRule::ofLocation);
    }

    private static Place ofLocation(Words told) {
        String location = told.location();
        String words = LINK.matcher(location).replaceAll(" ");
        if (PHONE.matcher(words).find() || hasNumber(words, told.region())) {
            return Place.PHONE;
        }
        if (VIDEO.matcher(location).find() || LINK.matcher(location).find()) {
            return Place.VIDEO;
        }
        return CALL.matcher(words).find() ? Place.PHONE : Place.ON_SITE;
    }

    private static boolean hasNumber(String words, String region) {
        return DIGITS.matcher(words).find() && Phones.anyIn(words, region);
    }
}
