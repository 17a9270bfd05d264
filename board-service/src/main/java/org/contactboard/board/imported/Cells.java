package org.contactboard.board.imported;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.contactboard.board.sheet.Sheet;
import org.contactboard.board.sheet.SheetLine;
import org.jspecify.annotations.Nullable;

/** Reads the values of one line; what cannot be taken is null, and among the faults. */
final class Cells {

    private static final int LONGEST = 4000;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,49}");
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,130}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00\\x{D800}-\\x{DFFF}]");
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");
    private static final Map<String, Boolean> FLAGS = Map.ofEntries(
            Map.entry("yes", true),
            Map.entry("ja", true),
            Map.entry("true", true),
            Map.entry("waar", true),
            Map.entry("1", true),
            Map.entry("x", true),
            Map.entry("no", false),
            Map.entry("nee", false),
            Map.entry("false", false),
            Map.entry("onwaar", false),
            Map.entry("0", false));

    private final Sheet sheet;
    private final SheetLine line;
    private final Faults faults;

    Cells(Sheet sheet, SheetLine line, Faults faults) {
        this.sheet = sheet;
        this.line = line;
        this.faults = faults;
    }

    SheetLine line() {
        return line;
    }

    void wrong(String column, Wrong wrong) {
        faults.add(line, column, wrong);
    }

    boolean has(String column) {
        return sheet.value(line, column) != null;
    }

    @Nullable
    String text(String column, int longest) {
        var text = sheet.value(line, column);
        if (text == null) {
            return null;
        }
        if (text.length() > longest) {
            return refused(column, Wrong.TOO_LONG);
        }
        return UNPRINTABLE.matcher(text).find() ? refused(column, Wrong.UNPRINTABLE) : text;
    }

    @Nullable
    String text(String column) {
        return text(column, LONGEST);
    }

    @Nullable
    String name(String column) {
        return text(column, 200);
    }

    @Nullable
    String needed(String column) {
        return has(column) ? name(column) : refused(column, Wrong.MISSING);
    }

    @Nullable
    String id(String column) {
        return matching(column, ID, Wrong.NOT_AN_ID);
    }

    @Nullable
    String code(String column) {
        return matching(column, CODE, Wrong.NOT_A_CODE);
    }

    @Nullable
    String email(String column) {
        return matching(column, EMAIL, Wrong.NOT_AN_EMAIL);
    }

    /** By which calls are matched: only in E.164. */
    @Nullable
    String number(String column) {
        var text = sheet.value(line, column);
        var number = text == null ? null : plain(text);
        return number == null || E164.matcher(number).matches() ? number : refused(column, Wrong.NOT_A_PHONE);
    }

    /** A person's, as people write it by hand: in E.164 where it is one, else as it is. */
    @Nullable
    String phone(String column) {
        var text = text(column, 50);
        var number = text == null ? null : plain(text);
        return number != null && E164.matcher(number).matches() ? number : text;
    }

    private static String plain(String number) {
        return number.replaceAll("[\\s().-]", "").replaceFirst("^00", "+");
    }

    /** Values parted by |. */
    @Nullable
    List<String> list(String column) {
        var text = text(column);
        return text == null
                ? null
                : Arrays.stream(text.split("\\|"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    /** A day that has come; of a moment its day. */
    @Nullable
    LocalDate day(String column, LocalDate today) {
        var text = sheet.value(line, column);
        if (text == null) {
            return null;
        }
        try {
            var day = text.matches("\\d{4}-.*")
                    ? LocalDate.parse(text.substring(0, Math.min(10, text.length())))
                    : LocalDate.parse(text.replace('/', '-'), DUTCH);
            if (day.getYear() < 1900) {
                return refused(column, Wrong.NOT_A_DAY);
            }
            return day.isAfter(today) ? refused(column, Wrong.AFTER_TODAY) : day;
        } catch (DateTimeParseException e) {
            return refused(column, Wrong.NOT_A_DAY);
        }
    }

    @Nullable
    LocalTime time(String column) {
        var text = sheet.value(line, column);
        try {
            return text == null ? null : LocalTime.parse(text.replace('.', ':'), TIME);
        } catch (DateTimeParseException e) {
            return refused(column, Wrong.NOT_A_TIME);
        }
    }

    @Nullable
    Boolean flag(String column) {
        var text = sheet.value(line, column);
        if (text == null) {
            return null;
        }
        var flag = FLAGS.get(text.toLowerCase(Locale.ROOT));
        return flag == null ? refused(column, Wrong.NOT_A_FLAG) : flag;
    }

    /** From 1 to 10, with at most one decimal. */
    @Nullable
    BigDecimal score(String column) {
        var number = number(column, Wrong.NOT_A_SCORE);
        return number == null
                        || (number.compareTo(BigDecimal.ONE) >= 0
                                && number.compareTo(BigDecimal.TEN) <= 0
                                && number.scale() <= 1)
                ? number
                : refused(column, Wrong.NOT_A_SCORE);
    }

    @Nullable
    Integer position(String column) {
        var number = number(column, Wrong.NOT_A_POSITION);
        return number == null || (number.scale() <= 0 && number.signum() > 0 && number.precision() <= 4)
                ? number == null ? null : Integer.valueOf(number.intValueExact())
                : refused(column, Wrong.NOT_A_POSITION);
    }

    /** One of a few words; capitals, spaces and hyphens do not matter. */
    <T> @Nullable T word(String column, Map<String, T> words, Wrong wrong) {
        var text = sheet.value(line, column);
        if (text == null) {
            return null;
        }
        var word = words.get(text.toLowerCase(Locale.ROOT).replaceAll("[ _-]", ""));
        return word == null ? refused(column, wrong) : word;
    }

    private @Nullable BigDecimal number(String column, Wrong wrong) {
        var text = sheet.value(line, column);
        try {
            if (text == null || text.length() > 20) {
                return text == null ? null : refused(column, wrong);
            }
            var number = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
            return number.scale() < 0 && number.precision() < 9 ? number.setScale(0) : number;
        } catch (NumberFormatException | ArithmeticException e) {
            return refused(column, wrong);
        }
    }

    private @Nullable String matching(String column, Pattern pattern, Wrong wrong) {
        var text = sheet.value(line, column);
        return text == null || pattern.matcher(text).matches() ? text : refused(column, wrong);
    }

    private <T> @Nullable T refused(String column, Wrong wrong) {
        faults.add(line, column, wrong);
        return null;
    }
}
