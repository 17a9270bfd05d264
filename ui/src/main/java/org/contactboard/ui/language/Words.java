package org.contactboard.ui.language;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The words, dates and numbers of one language; {@code words_xx.properties} holds them all. */
public final class Words {

    public static final Locale DUTCH = Locale.of("nl", "NL");
    public static final Locale ENGLISH = Locale.of("en", "GB");
    public static final List<Locale> LANGUAGES = List.of(DUTCH, ENGLISH);

    private static final String HOME = ConfigProvider.getConfig()
            .getOptionalValue("contactboard.region", String.class)
            .orElse("NL");
    private static final Words NL = new Words(DUTCH);
    private static final Words EN = new Words(ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter thisYear;
    private final DateTimeFormatter otherYear;
    private final DateTimeFormatter whole;
    private final DateTimeFormatter time;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "words", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.thisYear = DateTimeFormatter.ofPattern("d MMM", locale);
        this.otherYear = DateTimeFormatter.ofPattern("d MMM yy", locale);
        this.whole = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
    }

    /** Dutch for Dutch readers, English for everybody else. */
    public static Words of(Locale wanted) {
        return wanted.getLanguage().equals(DUTCH.getLanguage()) ? NL : EN;
    }

    public Locale locale() {
        return locale;
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** A key made of a fixed part and an enum's constant: {@code colour.GREEN}. */
    public String say(String key, Enum<?> constant) {
        return bundle.getString(key + "." + constant.name());
    }

    /** The word for what another system may name, or that name itself where there is none. */
    public String sayOr(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    /** "22 nov", with the year where it is not this one: "6 nov 25". */
    public String date(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? thisYear : otherYear)
                .format(day)
                .replace(".", "");
    }

    /** "22 november 2026". */
    public String wholeDate(LocalDate day) {
        return whole.format(day);
    }

    /** A mark out of ten with one decimal: "8,4". */
    public String mark(Number mark) {
        return String.format(locale, "%.1f", mark.doubleValue());
    }

    /** "22 nov 14:03". */
    public String moment(Instant moment, ZoneId zone, LocalDate today) {
        return date(moment.atZone(zone).toLocalDate(), today) + " " + time(moment, zone);
    }

    /** "14:03", with the day where it is not today: "22 nov 14:03". */
    public String momentOrTime(Instant moment, ZoneId zone, LocalDate today) {
        return moment.atZone(zone).toLocalDate().equals(today) ? time(moment, zone) : moment(moment, zone, today);
    }

    /** "030 200 4210", or with its country's code where that is another than ours. */
    public String phone(@Nullable String number) {
        return PhoneRule.shown(number, HOME);
    }

    /** "14:03". */
    public String time(Instant moment, ZoneId zone) {
        return time.withZone(zone).format(moment);
    }
}
