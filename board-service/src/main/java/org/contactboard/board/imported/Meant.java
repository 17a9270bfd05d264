package org.contactboard.board.imported;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom or what a value means, among those that were looked up. */
final class Meant {

    private Meant() {}

    /** Null where nothing is said, and where it is among the faults that nobody, or several, are meant. */
    static @Nullable String one(
            Cells cells, String column, @Nullable String word, Map<String, String> known, Wrong unknown) {
        if (word == null) {
            return null;
        }
        var id = known.get(word);
        if (id == null || id.equals(Known.SEVERAL)) {
            cells.wrong(column, id == null ? unknown : Wrong.SEVERAL);
            return null;
        }
        return id;
    }
}
