package org.contactboard.ui.sources;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.util.List;
import org.contactboard.ui.access.Role;
import org.contactboard.ui.access.SightRule;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.edit.Edits;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.LiveReading;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The sources, and what becomes of their records. */
@Route("sources")
public class SourcesView extends Div implements HasDynamicTitle {

    private final Words words;

    private final transient SourcesReading reading;
    private final transient LiveReading<List<Told>> live;

    SourcesView(
            LiveBoard board,
            @RestClient SourcesClient client,
            @RestClient ProposalClient proposals,
            Edits edits,
            Undo undo,
            Clock clock) {
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        PageHead head = new PageHead(Page.SOURCES, preferences, board, clock);
        ProposalDeeds deeds = new ProposalDeeds(proposals, edits, undo, words, this::again);
        SourceWords says = new SourceWords(words, clock, SightRule.seesNumbers(Role.local()));
        SourcesBody body = new SourcesBody(words, says, deeds);
        reading = new SourcesReading(client, clock);
        live = new LiveReading<>(this, board, reading::read, body::show);
        addClassName("page");
        add(head, body);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.SOURCES);
    }

    private void again() {
        reading.forget();
        live.again();
    }
}
