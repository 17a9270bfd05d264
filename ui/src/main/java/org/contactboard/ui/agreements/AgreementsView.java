package org.contactboard.ui.agreements;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.choice.CustomersClient;
import org.contactboard.ui.edit.Opening;
import org.contactboard.ui.language.Words;
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

/** All that was agreed on contact: by ourselves and with customers. */
@Route("agreements")
public class AgreementsView extends Div implements HasDynamicTitle {

    private final transient AgreementsClient client;
    private final transient Undo undo;
    private final Words words;
    private final transient LiveReading<AgreementTold.All> reading;

    AgreementsView(
            LiveBoard board,
            @RestClient AgreementsClient client,
            @RestClient CustomersClient customers,
            Undo undo,
            Clock clock) {
        this.client = client;
        this.undo = undo;
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        AgreementsBody body = new AgreementsBody(words, customers, this::again, this::edit);
        reading = new LiveReading<>(this, board, () -> found(body.wanted()), body::showAll);
        addClassName("page");
        add(new PageHead(Page.AGREEMENTS, preferences, board, clock), body);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.AGREEMENTS);
    }

    private AgreementTold.All found(Wanted wanted) {
        return new AgreementTold.All(
                client.ours(Listing.MOST).items(), client.customers(wanted.q(), wanted.page(), SearchedBody.SIZE));
    }

    private void again() {
        reading.again();
    }

    private void edit(AgreementTold told) {
        UI ui = UI.getCurrent();
        Opening.ask(
                ui,
                words,
                () -> AgreementDialog.read(client, told.scope(), told.id()),
                read -> new AgreementDialog(client, words, read, now -> saved(ui, now)).open(),
                reading::again);
    }

    private void saved(UI ui, Tagged<AgreementTold> now) {
        reading.again();
        if (now.action() != null) {
            String said = words.say("agreements.saved");
            undo.offer(ui, words, said, now.action(), reading::again);
        }
    }
}
