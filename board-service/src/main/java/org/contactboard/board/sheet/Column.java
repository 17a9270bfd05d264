package org.contactboard.board.sheet;

import java.util.List;
import java.util.Locale;

/**
 * A column of a file.
 *
 * @param name as REST and English files call it
 * @param dutch as Dutch files call it; either is read
 * @param needed whether no file may be without it
 */
public record Column(String name, String dutch, boolean needed, String example) {

    /** A column that a file may be without. */
    public static Column of(String name, String dutch, String example) {
        return new Column(name, dutch, false, example);
    }

    static Column needed(String name, String dutch, String example) {
        return new Column(name, dutch, true, example);
    }

    /** Its heading for a reader of this language. */
    public String heading(Locale locale) {
        return locale.getLanguage().equals("nl") ? dutch : name;
    }

    /** Whether a heading means this column; capitals, spaces and hyphens do not matter. */
    boolean isMeantBy(String heading) {
        var plain = plain(heading);
        return List.of(plain(name), plain(dutch)).contains(plain);
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "");
    }
}
