package org.contactboard.ui.whereabouts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer or an employee to choose: our id in the address, the name on the screen. */
record Choice(String id, String label) {

    static String id(@Nullable Choice choice) {
        return choice == null ? "" : choice.id();
    }

    /** The one of this id, also when nobody knows its name; null without an id. */
    static @Nullable Choice of(String id, List<Choice> choices) {
        return id.isEmpty()
                ? null
                : choices.stream()
                        .filter(choice -> choice.id().equals(id))
                        .findFirst()
                        .orElse(new Choice(id, id));
    }
}
