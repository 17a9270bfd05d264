package org.contactboard.ui.drawer;

/** What its reader does from the drawer; a product's id may be empty. */
public interface DrawerDeeds {

    void record(String customer, String product);

    void plan(String customer, String product);

    /** Calls it precarious, or no longer. */
    void star(String customer, String product, boolean starred);

    /** Writes down how satisfied the customer is; {@code after} draws it. */
    void score(String customer, Runnable after);

    /** Gives what stands in General a product. */
    void assign(TimelineItem item);

    /** Corrects what was recorded by hand. */
    void change(TimelineItem item);

    /** Takes back what was recorded by hand. */
    void withdraw(TimelineItem item);

    void close();
}
