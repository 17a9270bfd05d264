package org.contactboard.board.view;

/** Who sees a view, and who may change it. */
final class ViewRule {

    private ViewRule() {}

    static boolean sees(View view, String login) {
        return view.shared() || view.owner().equals(login);
    }

    /** Its owner; one that is shared a manager too. */
    static boolean mayChange(View view, String login, boolean manager) {
        return view.owner().equals(login) || (view.shared() && manager);
    }

    /** A manager who took somebody's view from the others could not see it any more. */
    static boolean mayKeepToThemselves(View view, String login) {
        return !view.shared() || view.owner().equals(login);
    }

    static ViewDetail told(View view, String login, boolean manager) {
        return new ViewDetail(
                view.id(),
                view.name(),
                view.query(),
                view.shared(),
                view.owner(),
                view.owner().equals(login),
                mayChange(view, login, manager));
    }
}
