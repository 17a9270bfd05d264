package org.contactboard.connector.reading;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telephone numbers in E.164. */
public final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{7,14}");
    private static final int LONGEST = 40;

    private Phones() {}

    /** Null for what cannot be dialled from outside: extensions, withheld numbers, words. */
    public static @Nullable String e164(@Nullable String text, String region) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        if (E164.matcher(text).matches()) {
            return text;
        }
        try {
            PhoneNumber number = NUMBERS.parse(text, region);
            return NUMBERS.isPossibleNumber(number) ? NUMBERS.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException none) {
            return null;
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
