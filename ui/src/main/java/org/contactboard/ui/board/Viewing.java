package org.contactboard.ui.board;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.contactboard.ui.views.Viewed;

/** The board's place, as saved views see it. */
record Viewing(Supplier<Place> place, Looks looks, Consumer<Place> go) implements Viewed {

    @Override
    public String present() {
        return looks.spelled(place.get()).saved();
    }

    @Override
    public String spelled(String query) {
        return looks.spelled(place.get().viewing("", query)).saved();
    }

    @Override
    public String opened() {
        return place.get().view();
    }

    @Override
    public void open(String id, String query) {
        go.accept(place.get().viewing(id, query));
    }
}
