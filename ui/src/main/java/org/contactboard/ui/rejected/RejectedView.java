package org.contactboard.ui.rejected;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.LiveReading;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What could not be read, and what people do about it. */
@Route("rejected")
public class RejectedView extends Div implements HasDynamicTitle {

    private static final int LAST = 50;
    private static final int MOST = 500;

    private final Words words;
    private final transient LiveReading<RejectedQueue> reading;

    RejectedView(LiveBoard board, @RestClient RejectedClient client, Undo undo, Clock clock) {
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        RejectedWords says = new RejectedWords(words, clock);
        ReplayLine progress = new ReplayLine(client, says, this::again);
        RejectedDeeds deeds = new RejectedDeeds(client, undo, says, this::again, progress::follow);
        RejectedBody body = new RejectedBody(says, deeds, progress);
        reading = new LiveReading<>(this, board, () -> read(client), body::show);
        addClassName("page");
        add(new PageHead(Page.REJECTED, preferences, board, clock), body);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.REJECTED);
    }

    private void again() {
        reading.again();
    }

    private static RejectedQueue read(RejectedClient client) {
        return new RejectedQueue(
                client.groups().items(),
                client.records("CLOSED", null, null, null, null, LAST).items(),
                client.mappings(MOST).items());
    }
}
