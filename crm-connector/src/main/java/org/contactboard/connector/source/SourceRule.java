package org.contactboard.connector.source;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.contactboard.connector.reading.Condition;
import org.contactboard.connector.reading.Video;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.setting.Options;
import org.contactboard.connector.setting.WrongSetting;
import org.contactboard.connector.setting.WrongSettings;
import org.contactboard.connector.translation.Choices;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Translator;

/** Turns one block of settings into a source; a wrong value is told with its key, itself and what is allowed. */
final class SourceRule {

    private SourceRule() {}

    static Source source(String name, SourceSettings.Block block, Map<String, Translator> kinds, ZoneId boardZone) {
        String key = "contactboard.sources." + name + ".";
        if (!name.matches("[A-Za-z0-9_-]+")) {
            throw new WrongSetting(key + "kind", name, "a source's name of letters, digits, - and _");
        }
        Translator translator = kinds.get(block.kind());
        if (translator == null) {
            throw new WrongSetting(key + "kind", block.kind(), String.join(", ", new TreeSet<>(kinds.keySet())));
        }
        WrongSettings wrong = new WrongSettings();
        Source source = new Source(
                name,
                block.kind(),
                wrong.read(() -> translation(key + "translation", block.translation()), 1),
                wrong.read(
                        () -> block.zone().map(zone -> zone(key + "zone", zone)).orElse(boardZone), boardZone),
                wrong.read(() -> video(key + "video", block.video()), Video.PHONE),
                wrong.read(() -> region(key + "region", block.region()), ""),
                wrong.read(() -> choices(key, block), Choices.NONE),
                wrong.read(() -> Options.of(key + "options.", block.options(), translator.options()), Options.NONE));
        wrong.refuse();
        return source;
    }

    static ZoneId zone(String key, String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException unknown) {
            throw new WrongSetting(key, value, "a time zone such as Europe/Amsterdam");
        }
    }

    private static Choices choices(String key, SourceSettings.Block block) {
        return new Choices(
                block.productFields().orElse(List.of()),
                conditions(key + "helpdesk", block.helpdesk().orElse(List.of())),
                conditions(key + "board-customers", block.boardCustomers().orElse(List.of())),
                words(block.ownDomains().orElse(List.of())),
                Set.copyOf(block.ownCompanies().orElse(List.of())));
    }

    private static List<Condition> conditions(String key, List<String> texts) {
        List<Condition> conditions = new ArrayList<>();
        for (String text : texts) {
            Condition condition = Condition.of(text);
            if (condition == null) {
                throw new WrongSetting(key, text, "field=value|value, or a field alone for any value");
            }
            conditions.add(condition);
        }
        return List.copyOf(conditions);
    }

    private static Set<String> words(List<String> texts) {
        return texts.stream().map(Option::word).collect(Collectors.toUnmodifiableSet());
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
