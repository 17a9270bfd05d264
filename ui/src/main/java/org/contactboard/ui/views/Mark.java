package org.contactboard.ui.views;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which view the board is, or from which it differs; null for none. */
record Mark(@Nullable ViewTold view, boolean differs) {

    static final Mark NONE = new Mark(null, false);

    /** The one that was opened, if the board is that one; else any that it is; else the opened one, of which it differs. */
    static Mark of(List<ViewTold> views, Viewed board) {
        String present = board.present();
        Predicate<ViewTold> same = view -> board.spelled(view.query()).equals(present);
        Predicate<ViewTold> opened = view -> view.id().equals(board.opened());
        ViewTold exactly = find(views, opened.and(same));
        ViewTold any = exactly == null ? find(views, same) : exactly;
        ViewTold left = find(views, opened);
        if (any != null) {
            return new Mark(any, false);
        }
        return left == null ? NONE : new Mark(left, true);
    }

    private static @Nullable ViewTold find(List<ViewTold> views, Predicate<ViewTold> wanted) {
        return views.stream().filter(wanted).findFirst().orElse(null);
    }
}
