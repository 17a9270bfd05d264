package org.contactboard.connector.source;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import org.contactboard.connector.setting.WrongSetting;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Video;

/** Turns one block of settings into a source; a wrong value is told with its key, itself and what is allowed. */
final class SourceRule {

    private SourceRule() {}

    static Source source(String name, SourceSettings.Block block, Collection<String> kinds, ZoneId boardZone) {
        String key = "contactboard.sources." + name + ".";
        if (!name.matches("[A-Za-z0-9_-]+")) {
            throw new WrongSetting(key + "kind", name, "a source's name of letters, digits, - and _");
        }
        if (!kinds.contains(block.kind())) {
            throw new WrongSetting(key + "kind", block.kind(), String.join(", ", new TreeSet<>(kinds)));
        }
        return new Source(
                name,
                block.kind(),
                translation(key + "translation", block.translation()),
                block.zone().map(zone -> zone(key + "zone", zone)).orElse(boardZone),
                video(key + "video", block.video()),
                region(key + "region", block.region()),
                block.options());
    }

    static ZoneId zone(String key, String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException unknown) {
            throw new WrongSetting(key, value, "a time zone such as Europe/Amsterdam");
        }
    }

    private static int translation(String key, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            // told below, as zero and less are
        }
        throw new WrongSetting(key, value, "a whole number from 1");
    }

    private static Video video(String key, String value) {
        return switch (value) {
            case "phone" -> Video.PHONE;
            case "face-to-face" -> Video.FACE_TO_FACE;
            case "none" -> Video.NONE;
            default -> throw new WrongSetting(key, value, "phone, face-to-face, none");
        };
    }

    private static String region(String key, String value) {
        String region = value.toUpperCase(Locale.ROOT);
        if (PhoneNumberUtil.getInstance().getSupportedRegions().contains(region)) {
            return region;
        }
        throw new WrongSetting(key, value, "a country in two letters, such as NL");
    }
}
