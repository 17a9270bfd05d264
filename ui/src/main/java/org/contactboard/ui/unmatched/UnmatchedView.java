package org.contactboard.ui.unmatched;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import org.contactboard.ui.access.Role;
import org.contactboard.ui.access.SightRule;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.choice.CustomersClient;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.LiveReading;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.snapshot.LiveBoard;
import org.contactboard.ui.unmatched.AssignDialog.Taken;
import org.contactboard.ui.unmatched.Assignment.Scope;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Real contacts without a customer, to be given one. */
@Route("unmatched")
public class UnmatchedView extends Div implements HasDynamicTitle {

    private static final int MOST = 100;

    private final transient UnmatchedClient client;
    private final transient CustomersClient customers;
    private final transient Undo undo;
    private final Words words;
    private final transient GroupWords says;
    private final transient LiveReading<Listing<WaitingGroup>> reading;

    UnmatchedView(
            LiveBoard board,
            @RestClient UnmatchedClient client,
            @RestClient CustomersClient customers,
            Undo undo,
            Clock clock) {
        this.client = client;
        this.customers = customers;
        this.undo = undo;
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        says = new GroupWords(words, clock, SightRule.seesNumbers(Role.local()));
        UnmatchedList list = new UnmatchedList(says, this::ask);
        reading = new LiveReading<>(this, board, () -> client.groups(MOST), list::show);
        addClassName("page");
        add(new PageHead(Page.UNMATCHED, preferences, board, clock), list);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.UNMATCHED);
    }

    private void ask(WaitingGroup group, WaitingContact contact, Scope scope) {
        new AssignDialog(client, customers, says, group, contact, this::taken).open(scope);
    }

    private void taken(Taken taken) {
        reading.again();
        String said = words.say("unmatched.done", taken.done().contacts(), taken.customer());
        undo.offer(UI.getCurrent(), words, said, taken.done().action(), reading::again);
    }
}
