package org.contactboard.ui.pages;

import org.contactboard.ui.overview.Work;

/** A page of the product, in the order of the menu; its route is the address below the board's. */
public enum Page {
    BOARD(""),
    UNMATCHED("unmatched"),
    CONFIRM("confirm"),
    REJECTED("rejected"),
    TWINS("twins"),
    COLLEAGUES("colleagues"),
    ATTENDANCE("attendance"),
    CUSTOMERS("customers"),
    PEOPLE("people"),
    AGREEMENTS("agreements"),
    PRODUCTS("products"),
    EMPLOYEES("employees"),
    SEGMENTS("segments"),
    GROUPS("groups"),
    SOURCES("sources"),
    WHERE("where"),
    CHECK("check"),
    FILES("files"),
    AUDIT("audit");

    private final String route;

    Page(String route) {
        this.route = route;
    }

    public String route() {
        return route;
    }

    /** How much of this waits there for people. */
    long waits(Work work) {
        return switch (this) {
            case UNMATCHED -> work.unmatched();
            case CONFIRM -> work.unconfirmed();
            case REJECTED -> work.rejected();
            case TWINS -> work.twins();
            case BOARD,
                    COLLEAGUES,
                    ATTENDANCE,
                    CUSTOMERS,
                    PEOPLE,
                    AGREEMENTS,
                    PRODUCTS,
                    EMPLOYEES,
                    SEGMENTS,
                    GROUPS,
                    SOURCES,
                    WHERE,
                    CHECK,
                    FILES,
                    AUDIT -> 0;
        };
    }
}
