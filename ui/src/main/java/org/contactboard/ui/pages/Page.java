package org.contactboard.ui.pages;

/** A page of the product, in the order of the menu; its route is the address below the board's. */
public enum Page {
    BOARD(""),
    UNMATCHED("unmatched"),
    CONFIRM("confirm"),
    REJECTED("rejected"),
    TWINS("twins"),
    COLLEAGUES("colleagues"),
    CUSTOMERS("customers"),
    SEGMENTS("segments"),
    GROUPS("groups"),
    SOURCES("sources"),
    WHERE("where"),
    CHECK("check"),
    AUDIT("audit");

    private final String route;

    Page(String route) {
        this.route = route;
    }

    public String route() {
        return route;
    }
}
