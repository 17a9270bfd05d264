package org.contactboard.ui.people;

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
import org.contactboard.ui.edit.Opening;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.LiveReading;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.pages.SearchedBody;
import org.contactboard.ui.pages.SearchedBody.Wanted;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.shell.Tagged;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The persons at customers, with the last conversation of each. */
@Route("people")
public class PeopleView extends Div implements HasDynamicTitle {

    private final transient PeopleClient client;
    private final transient CustomersClient customers;
    private final transient Undo undo;
    private final transient PersonWords says;
    private final transient LiveReading<Listing<PersonTold.Line>> reading;

    PeopleView(
            LiveBoard board,
            @RestClient PeopleClient client,
            @RestClient CustomersClient customers,
            Undo undo,
            Clock clock) {
        this.client = client;
        this.customers = customers;
        this.undo = undo;
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        says = new PersonWords(preferences.words(), clock, SightRule.seesNumbers(Role.local()));
        PeopleBody body = new PeopleBody(says, this::again, this::add, this::edit);
        reading = new LiveReading<>(this, board, () -> found(body.wanted()), body::show);
        addClassName("page");
        add(new PageHead(Page.PEOPLE, preferences, board, clock), body);
    }

    @Override
    public String getPageTitle() {
        return says.words().say("page", Page.PEOPLE);
    }

    private Listing<PersonTold.Line> found(Wanted wanted) {
        return client.people(wanted.q(), wanted.archived(), wanted.page(), SearchedBody.SIZE);
    }

    private void again() {
        reading.again();
    }

    private void add() {
        UI ui = UI.getCurrent();
        new PersonDialog(client, customers, says, null, now -> saved(ui, now)).open();
    }

    private void edit(PersonTold.Line line) {
        UI ui = UI.getCurrent();
        Opening.ask(
                ui,
                says.words(),
                () -> PersonDialog.read(client, line.person().id()),
                read -> new PersonDialog(
                                client, customers, says, new PersonDialog.Known(line, read), now -> saved(ui, now))
                        .open(),
                reading::again);
    }

    private void saved(UI ui, Tagged<PersonTold> now) {
        reading.again();
        if (now.action() != null) {
            String said = says.words().say("segments.saved", now.value().label());
            undo.offer(ui, says.words(), said, now.action(), reading::again);
        }
    }
}
