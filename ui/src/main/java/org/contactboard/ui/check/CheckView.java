package org.contactboard.ui.check;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.LiveReading;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Refusal;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Try a record: a sample goes in, what it would become comes out, and nothing is stored. */
@Route("check")
public class CheckView extends Div implements HasDynamicTitle {

    private final transient CheckClient client;
    private final Words words;
    private final CheckForm form;
    private final Div status = new Div();
    private final Div answers = new Div();
    private transient @Nullable Sample asked;

    CheckView(LiveBoard board, @RestClient CheckClient client, @RestClient SourceNamesClient sources, Clock clock) {
        this.client = client;
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        form = new CheckForm(words, this::check);
        status.addClassName("status");
        status.getElement().setAttribute("role", "status");
        answers.addClassName("cards");
        Div findings = new Div(status, answers);
        findings.setId("check-answer");
        findings.addClassName("findings");
        new LiveReading<>(this, board, sources::sources, this::sources);
        addClassNames("where", "check");
        add(
                new PageHead(Page.CHECK, preferences, board, clock),
                new Main(new Paragraph(words.say("check.about")), form, findings));
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.CHECK);
    }

    private void sources(Optional<Listing<KnownSource>> answer) {
        answer.ifPresent(sources -> form.sources(sources.items()));
    }

    private void check(Sample sample) {
        asked = sample;
        status.setText(words.say("check.busy"));
        answers.removeAll();
        Answers.ask(UI.getCurrent(), () -> outcome(sample), answer -> told(sample, answer), () -> say("check.away"));
    }

    /** An answer to what is no longer asked is not told. */
    private void told(Sample sample, Runnable answer) {
        if (asked == sample) {
            answer.run();
        }
    }

    /** Draws the answer; asked away from the session's lock. */
    private Runnable outcome(Sample sample) {
        try {
            List<Checked> items = client.check(sample);
            return () -> show(items);
        } catch (Refusal refused) {
            return () -> status.setText(words.say("edit.refused", refused.detail()));
        } catch (ProcessingException | WebApplicationException away) {
            return () -> say("check.away");
        }
    }

    private void show(List<Checked> items) {
        status.setText(words.say("check.items", items.size()));
        items.forEach(item -> answers.add(new CheckedCard(item, words)));
    }

    private void say(String key) {
        status.setText(words.say(key));
    }
}
