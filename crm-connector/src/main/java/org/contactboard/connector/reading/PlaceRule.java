package org.contactboard.connector.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a meeting's place from what its source says of it: a link to join first, then the location's own words
 * (telephone before video), else face to face. Never from subject or description.
 */
public final class PlaceRule {

    private static final Pattern LINK = Pattern.compile("https?://\\S+|www\\.\\S+");
    private static final Set<String> PHONE =
            Set.of("phone", "telephone", "tel", "gsm", "mobiel", "gebeld", "opbellen", "telephonisch");
    private static final Set<String> VIDEO = Set.of(
            "teams",
            "zoom",
            "meet",
            "webex",
            "skype",
            "jitsi",
            "whereby",
            "facetime",
            "gotomeeting",
            "online",
            "hangout",
            "hangouts");
    private static final Set<String> CALL = Set.of("bellen", "belafspraak", "call");
    private static final int FEWEST_DIGITS = 8;
    private static final Pattern DIGITS = Pattern.compile("(\\d\\D{0,3}){" + FEWEST_DIGITS + ",}");

    private PlaceRule() {}

    public static Place read(@Nullable String joinLink, @Nullable String location, String region) {
        if (joinLink != null) {
            return Place.VIDEO;
        }
        return location == null ? Place.ON_SITE : ofLocation(location.toLowerCase(Locale.ROOT), region);
    }

    private static Place ofLocation(String location, String region) {
        boolean linked = (location.contains("http") || location.contains("www."))
                && LINK.matcher(location).find();
        String unlinked = linked ? LINK.matcher(location).replaceAll(" ") : location;
        List<String> words = Words.of(unlinked);
        if (any(words, PHONE, "telefo") || hasNumber(unlinked, region)) {
            return Place.PHONE;
        }
        if (linked || location.contains("http:") || location.contains("https:") || any(words, VIDEO, "video")) {
            return Place.VIDEO;
        }
        return any(words, CALL, null) ? Place.PHONE : Place.ON_SITE;
    }

    private static boolean any(List<String> words, Set<String> known, @Nullable String beginning) {
        for (String word : words) {
            if (known.contains(word) || beginning != null && word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNumber(String words, String region) {
        return words.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() == FEWEST_DIGITS
                && DIGITS.matcher(words).find()
                && Phones.anyIn(words, region);
    }
}
