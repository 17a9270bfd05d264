package org.contactboard.ui.audit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
        AuditList list = new AuditList(words, clock, this::more, (entry, after) -> undo(undo, entry, after));
        reading = new LiveReading<>(this, board, () -> read(client), list::show);
        addClassName("page");
        add(new PageHead(Page.AUDIT, preferences, board, clock), list);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.AUDIT);
    }

    private void more() {
        shown += STEP;
        reading.again();
    }

    /** Page after page: a page holds only so many. */
    private Listing<AuditEntry> read(AuditClient client) {
        List<AuditEntry> entries = new ArrayList<>();
        int total = STEP;
        for (int page = 0; page * STEP < Math.min(shown, total); page++) {
            Listing<AuditEntry> next = client.audit(page, STEP);
            entries.addAll(next.items());
            total = next.total();
        }
        return new Listing<>(entries, 0, entries.size(), total);
    }

    private void undo(Undo undo, AuditEntry entry, Runnable after) {
        undo.undo(UI.getCurrent(), words, entry.id(), () -> {
            after.run();
            reading.again();
        });
    }
}
