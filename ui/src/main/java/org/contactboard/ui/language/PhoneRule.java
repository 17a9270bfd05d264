package org.contactboard.ui.language;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number as people at home read it: one with a country's code is grouped, at home without that code; any
 * other stays as it was told. A country is its ISO 3166 code, such as NL.
 */
final class PhoneRule {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneRule() {}

    static String shown(@Nullable String phone, String home) {
        if (phone == null || !phone.startsWith("+")) {
            return phone == null ? "" : phone;
        }
        try {
            PhoneNumber number = NUMBERS.parse(phone, null);
            boolean atHome = home.equals(NUMBERS.getRegionCodeForNumber(number));
            return NUMBERS.format(number, atHome ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException noNumber) {
            return phone;
        }
    }
}
