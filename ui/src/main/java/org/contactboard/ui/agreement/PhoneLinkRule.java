package org.contactboard.ui.agreement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a told telephone number may stand in a {@code tel:} link: a plus and digits, or no link at all. */
public final class PhoneLinkRule {

    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s().-]{4,30}");

    private PhoneLinkRule() {}

    public static Optional<String> link(@Nullable String phone) {
        return phone != null && NUMBER.matcher(phone.strip()).matches()
                ? Optional.of("tel:" + phone.replaceAll("[^+\\d]", ""))
                : Optional.empty();
    }
}
