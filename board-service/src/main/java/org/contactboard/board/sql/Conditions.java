package org.contactboard.board.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a question asks of the rows it wants; only what is asked comes into the statement, so that an index serves it. */
public final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Every `?` of the condition stands for the one value; a value of null asks nothing. */
    public Conditions and(String condition, @Nullable Object value) {
        if (value != null) {
            texts.add("(" + condition + ")");
            values.addAll(Collections.nCopies(
                    Math.toIntExact(condition.chars().filter(it -> it == '?').count()), value));
        }
        return this;
    }

    /** A condition without a value. */
    public Conditions and(String condition) {
        texts.add("(" + condition + ")");
        return this;
    }

    /** Behind `where`; true when nothing is asked. */
    public String text() {
        return texts.isEmpty() ? "true" : String.join("\n and ", texts);
    }

    public List<Object> values() {
        return values;
    }
}
