package org.contactboard.ui.sources;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import org.contactboard.ui.access.Role;
import org.contactboard.ui.access.SightRule;
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

    SourcesView(LiveBoard board, @RestClient SourcesClient client, Clock clock) {
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        PageHead head = new PageHead(Page.SOURCES, preferences, board, clock);
        SourcesBody body = new SourcesBody(words, new SourceWords(words, clock, SightRule.seesNumbers(Role.local())));
        SourcesReading reading = new SourcesReading(client, clock);
        new LiveReading<>(this, board, reading::read, body::show);
        addClassName("page");
        add(head, body);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.SOURCES);
    }
}
