package org.contactboard.connector.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Telephone numbers in E.164. */
public final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int LONGEST = 40;
    private static final int REMEMBERED = 20_000;

    /** To read a number takes longer than to parse a record, and the same ones ring all day. */
    private static final Cache<Spelling, Optional<String>> READ =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Spelling(String text, String region) {}

    private Phones() {}

    /** Null for what cannot be dialled from outside: extensions, withheld numbers, words. */
    public static @Nullable String e164(@Nullable String text, String region) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        return READ.get(new Spelling(text, region), Phones::read).orElse(null);
    }

    private static Optional<String> read(Spelling spelling) {
        try {
            PhoneNumber number = NUMBERS.parse(spelling.text(), spelling.region());
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    /** Each number that can be dialled, once. */
    public static List<String> e164(List<String> texts, String region) {
        List<String> numbers = new ArrayList<>();
        for (String text : texts) {
            String number = e164(text, region);
            if (number != null && !numbers.contains(number)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** True when a telephone number stands somewhere in the text. */
    static boolean anyIn(String text, String region) {
        return NUMBERS.findNumbers(text, region).iterator().hasNext();
    }
}
