package org.contactboard.ui.views;

/** A view as the board-service tells it to its caller. */
record ViewTold(String id, String name, String query, boolean shared, String owner, boolean mine, boolean mayChange) {

    /** What a person writes of one. */
    record Edit(String name, String query, boolean shared) {}

    Edit sharing(boolean wanted) {
        return new Edit(name, query, wanted);
    }

    Edit holding(String wanted) {
        return new Edit(name, wanted, shared);
    }
}
