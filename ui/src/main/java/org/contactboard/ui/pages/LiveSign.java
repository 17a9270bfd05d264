package org.contactboard.ui.pages;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.SilentSource;
import org.contactboard.ui.snapshot.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * "Live · 14:03:22", or since when it is not. {@code board.js} keeps its text, so that it also tells the truth when
 * this server is gone; the server only sends it the beat. Beside it stands which source is silent: a live page with a dead
 * CRM behind it would look healthy.
 */
@JavaScript("context://board.js")
public final class LiveSign extends Div {

    private final Words words;
    private final Clock clock;
    private final Anchor sources = new Anchor(Page.SOURCES.route(), "");

    public LiveSign(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
        addClassName("sign");
        Span live = new Span();
        live.setId("live-sign");
        Span stale = new Span();
        stale.setId("stale-sign");
        stale.getElement().setAttribute("role", "alert");
        sources.setId("silent-sources");
        Span silent = new Span(sources);
        silent.getElement().setAttribute("role", "status");
        add(live, silent, stale);
        Element element = getElement();
        element.setAttribute("data-locale", words.locale().toLanguageTag());
        element.setAttribute("data-zone", clock.getZone().getId());
        element.setAttribute("data-live", words.say("sign.live"));
        element.setAttribute("data-behind", words.say("sign.behind"));
        element.setAttribute("data-silent", words.say("sign.silent"));
        element.setAttribute("data-stale", words.say("sign.stale"));
        element.setAttribute("data-never", words.say("sign.never"));
        show(List.of());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setAttribute("data-ui", String.valueOf(event.getUI().getUIId()));
    }

    /** Times cross as milliseconds since 1970; 0 is "never", and for the connector "not silent". */
    public void pulse(Freshness freshness) {
        show(freshness.silentSince() == null ? freshness.silentSources() : List.of());
        getElement()
                .executeJs(
                        "window.contactBoard && window.contactBoard.pulse($0, $1, $2, $3, $4, $5)",
                        (double) clock.millis(),
                        freshness.fresh(),
                        millis(freshness.asOf()),
                        (double) freshness.behind().toSeconds(),
                        (double) freshness.unread(),
                        millis(freshness.silentSince()));
    }

    /** Without the connector nothing is known of the sources: then it says only that. */
    private void show(List<SilentSource> silent) {
        sources.setVisible(!silent.isEmpty());
        getElement().setAttribute("data-quiet", !silent.isEmpty());
        if (!silent.isEmpty()) {
            SilentSource longest = silent.getFirst();
            String name = words.sayOr("source." + longest.source(), longest.source());
            String since = words.momentOrTime(longest.since(), clock.getZone(), LocalDate.now(clock));
            sources.setText(
                    silent.size() == 1
                            ? words.say("sign.source", name, since)
                            : words.say("sign.sources", name, since, silent.size() - 1));
        }
    }

    private static double millis(@Nullable Instant instant) {
        return instant == null ? 0 : instant.toEpochMilli();
    }
}
