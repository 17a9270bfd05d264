package org.contactboard.ui.views;

/** The board on which views are opened, and of which they are made. */
public interface Viewed {

    /** What is seen now, as a view would hold it. */
    String present();

    /** What a view holds, written as {@link #present()} writes it: the same text is the same board. */
    String spelled(String query);

    /** The id of the view that was opened last; empty for none. */
    String opened();

    void open(String id, String query);
}
