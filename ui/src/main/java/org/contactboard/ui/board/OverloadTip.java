package org.contactboard.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.drawer.CustomerClient;
import org.contactboard.ui.drawer.Overload;
import org.contactboard.ui.drawer.OverloadPart;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Answers;

/** Beside a badge of too much contact that is pointed at or has the focus: who contacted when. {@code board.js} places it. */
final class OverloadTip extends Div {

    private final transient Picture picture;
    private final transient CustomerClient customers;
    private final Clock clock;
    private final OverloadPart part;
    private String wanted = "";

    OverloadTip(Picture picture, CustomerClient customers, Words words, Clock clock, BoardGrid grid) {
        this.picture = picture;
        this.customers = customers;
        this.clock = clock;
        this.part = new OverloadPart("overload-contacts", words, clock.getZone(), grid::productName);
        setId("overload-tip");
        addClassName("overload-tip");
        getElement().setAttribute("role", "tooltip");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("hidden", true);
        add(part);
    }

    /** Of a customer, or of the one of a group with whom contact is most. */
    void ask(String item) {
        Standing standing = picture.overloaded(item);
        if (standing == null) {
            return;
        }
        wanted = item;
        String customer = standing.id();
        Answers.ask(UI.getCurrent(), () -> customers.overload(customer), told -> show(item, told), () -> {
            part.clear();
            part.unknown();
            place(item);
        });
    }

    private void show(String item, Overload told) {
        if (wanted.equals(item)) {
            part.show(told, LocalDate.now(clock));
            place(item);
        }
    }

    private void place(String item) {
        getElement().executeJs("window.contactBoard && window.contactBoard.tip($0)", item);
    }
}
