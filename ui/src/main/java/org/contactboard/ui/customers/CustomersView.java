package org.contactboard.ui.customers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.edit.Opening;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.LiveReading;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.pages.SearchedBody.Wanted;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.shell.Tagged;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The customers, on the board or not, archived ones too. */
@Route("customers")
public class CustomersView extends Div implements HasDynamicTitle {

    private final transient CustomersPageClient client;
    private final transient LiveBoard board;
    private final transient Undo undo;
    private final Words words;
    private final transient LiveReading<Listing<CustomerTold>> reading;

    CustomersView(LiveBoard board, @RestClient CustomersPageClient client, Undo undo, Clock clock) {
        this.client = client;
        this.board = board;
        this.undo = undo;
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        CustomersBody body = new CustomersBody(words, this::again, this::add, this::edit);
        reading = new LiveReading<>(this, board, () -> found(body.wanted()), body::show);
        addClassName("page");
        add(new PageHead(Page.CUSTOMERS, preferences, board, clock), body);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.CUSTOMERS);
    }

    private Listing<CustomerTold> found(Wanted wanted) {
        return client.customers(wanted.q(), wanted.archived(), wanted.page(), CustomersBody.SIZE);
    }

    private void again() {
        reading.again();
    }

    private void add() {
        UI ui = UI.getCurrent();
        new CustomerDialog(client, words, board.snapshot().head(), null, now -> saved(ui, now)).open();
    }

    private void edit(CustomerTold customer) {
        UI ui = UI.getCurrent();
        Opening.ask(
                ui,
                words,
                () -> CustomerDialog.read(client, customer.id()),
                read -> new CustomerDialog(client, words, board.snapshot().head(), read, now -> saved(ui, now)).open(),
                reading::again);
    }

    private void saved(UI ui, Tagged<CustomerTold> now) {
        reading.again();
        String said = words.say("segments.saved", now.value().label());
        if (now.action() == null) {
            Notification.show(said, 4000, Notification.Position.BOTTOM_START);
        } else {
            undo.offer(ui, words, said, now.action(), reading::again);
        }
    }
}
