package org.contactboard.ui.board;

import com.vaadin.flow.component.UI;
import org.contactboard.ui.drawer.DrawerDeeds;
import org.contactboard.ui.drawer.TimelineItem;
import org.contactboard.ui.edit.Edits;
import org.contactboard.ui.language.Words;

/** What the board's reader writes, from its cells and from the drawer. */
final class BoardDeeds implements DrawerDeeds {

    private final Edits edits;
    private final Words words;
    private final boolean numbers;
    private final Runnable close;

    /** With {@code numbers} where the reader may see those of customers' persons; {@code close} shuts the drawer. */
    BoardDeeds(Edits edits, Words words, boolean numbers, Runnable close) {
        this.edits = edits;
        this.words = words;
        this.numbers = numbers;
        this.close = close;
    }

    /** Of a group the customer is still to be chosen. */
    @Override
    public void record(String customer, String product) {
        edits.recordContact(UI.getCurrent(), words, GroupRule.isGroup(customer) ? "" : customer, product);
    }

    @Override
    public void plan(String customer, String product) {
        edits.planAppointment(UI.getCurrent(), words, customer, product);
    }

    @Override
    public void star(String customer, String product, boolean starred) {
        edits.star(UI.getCurrent(), words, customer, product, starred);
    }

    @Override
    public void score(String customer, Runnable after) {
        edits.score(UI.getCurrent(), words, customer, after);
    }

    @Override
    public void assign(TimelineItem item) {
        edits.assignProduct(UI.getCurrent(), words, item.which(), numbers);
    }

    @Override
    public void change(TimelineItem item) {
        edits.changeContact(UI.getCurrent(), words, item.which().recordId());
    }

    @Override
    public void withdraw(TimelineItem item) {
        edits.withdrawContact(UI.getCurrent(), words, item.which().recordId());
    }

    @Override
    public void close() {
        close.run();
    }
}
