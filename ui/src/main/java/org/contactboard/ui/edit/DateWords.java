package org.contactboard.ui.edit;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactboard.ui.language.Words;

/** The date picker's words: months and days from the locale, the rest from ours. */
public final class DateWords {

    private DateWords() {}

    public static DatePickerI18n of(Words words) {
        Locale locale = words.locale();
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL, locale))
                .setWeekdaysShort(days(TextStyle.SHORT, locale))
                .setFirstDayOfWeek(1)
                .setToday(words.say("date.today"))
                .setCancel(words.say("edit.cancel"));
    }

    /** Sunday first, as the picker wants it, whatever day the week begins with. */
    private static List<String> days(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
