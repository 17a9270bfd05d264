package org.contactboard.ui.views;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The views that the reader sees, and with which of them they begin. */
record Known(List<ViewTold> views, @Nullable String first) {

    static final Known NOTHING = new Known(List.of(), null);

    boolean isFirst(ViewTold view) {
        return view.id().equals(first);
    }

    List<ViewTold> mine() {
        return views.stream().filter(ViewTold::mine).toList();
    }

    List<ViewTold> others() {
        return views.stream().filter(view -> !view.mine()).toList();
    }

    /** The reader's own of this name, whatever its case. */
    Optional<ViewTold> named(String name) {
        return mine().stream()
                .filter(view -> view.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
