package org.contactboard.ui.sources;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.contactboard.ui.access.Role;
import org.contactboard.ui.access.SightRule;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PagesMenu;
import org.contactboard.ui.preference.PreferenceMenu;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.sign.LiveSign;
import org.contactboard.ui.snapshot.LiveBoard;
import org.contactboard.ui.snapshot.Notice;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The sources, read anew with every sign of life of the board: every 5 s. */
@Route("sources")
public class SourcesView extends Div implements HasDynamicTitle {

    private final transient LiveBoard board;
    private final transient SourcesReading reading;
    private final transient AtomicBoolean asking = new AtomicBoolean();
    private final Preferences preferences;
    private final LiveSign sign;
    private final SourcesBody body;
    private transient Runnable unwatch = () -> {};

    SourcesView(LiveBoard board, @RestClient SourcesClient client, Clock clock) {
        this.board = board;
        this.reading = new SourcesReading(client, clock);
        this.preferences = Preferences.of(VaadinRequest.getCurrent());
        Words words = preferences.words();
        this.sign = new LiveSign(words, clock);
        this.body = new SourcesBody(words, new SourceWords(words, clock, SightRule.seesNumbers(Role.local())));
        addClassName("page");
        add(head(words), body);
    }

    @Override
    public String getPageTitle() {
        return preferences.words().say("page", Page.SOURCES);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Preferences.colour(ui, preferences.scheme());
        String language = preferences.words().locale().getLanguage();
        ui.getPage().executeJs("document.documentElement.lang = $0", language);
        sign.pulse(board.freshness());
        unwatch = board.watch(notice -> accept(ui, notice));
        ask(ui);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch.run();
    }

    private void accept(UI ui, Notice notice) {
        if (notice instanceof Notice.Pulse pulse) {
            Answers.ask(ui, pulse::freshness, sign::pulse, () -> {});
            ask(ui);
        }
    }

    /** One question at a time: a slow answer is not asked for again. */
    private void ask(UI ui) {
        if (asking.compareAndSet(false, true)) {
            Answers.ask(
                    ui,
                    () -> {
                        try {
                            return reading.read();
                        } finally {
                            asking.set(false);
                        }
                    },
                    body::show,
                    () -> body.show(Optional.empty()));
        }
    }

    private Header head(Words words) {
        Anchor back = new Anchor(Page.BOARD.route(), "←");
        back.setId("back");
        back.setAriaLabel(words.say("page.back"));
        back.setTitle(words.say("page.back"));
        Div space = new Div();
        space.addClassName("space");
        Header head = new Header(
                new PagesMenu(words, Page.SOURCES),
                back,
                new H1(words.say("page", Page.SOURCES)),
                space,
                sign,
                new PreferenceMenu(preferences, _ -> {}, List.of()));
        head.addClassName("head");
        return head;
    }
}
