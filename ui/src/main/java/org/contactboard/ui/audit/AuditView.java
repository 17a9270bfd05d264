package org.contactboard.ui.audit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.LiveReading;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What people did, newest first, each with the way back. */
@Route("audit")
public class AuditView extends Div implements HasDynamicTitle {

    private static final int STEP = 50;

    private final Words words;
    private final transient LiveReading<Listing<AuditEntry>> reading;
    private volatile int shown = STEP;

    AuditView(LiveBoard board, @RestClient AuditClient client, Undo undo, Clock clock) {
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        AuditList list = new AuditList(words, clock, this::more, entry -> undo(undo, entry));
        reading = new LiveReading<>(this, board, () -> client.audit(0, shown), list::show);
        addClassName("page");
        add(new PageHead(Page.AUDIT, preferences, board, clock), list);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.AUDIT);
    }

    private void more() {
        shown = Math.min(shown + STEP, Listing.MOST);
        reading.again();
    }

    private void undo(Undo undo, AuditEntry entry) {
        undo.undo(UI.getCurrent(), words, entry.id(), reading::again);
    }
}
