package org.contactboard.ui.query;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The order of the rows, with its word in the URL. */
public enum Sort {
    NAME("name"),
    NAME_DESCENDING("-name"),
    URGENCY("urgency");

    private final String word;

    Sort(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Sort of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(sort -> sort.word.equals(word))
                .findFirst()
                .orElse(NAME);
    }
}
