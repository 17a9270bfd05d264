package org.contactboard.ui.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Instant;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.snapshot.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * "Live · 14:03:22", or since when it is not. {@code board.js} keeps its text, so that it also tells the truth when
 * this server is gone; the server only sends it the beat.
 */
final class LiveSign extends Div {

    private final Clock clock;

    LiveSign(Words words, Clock clock) {
        this.clock = clock;
        addClassName("sign");
        Span live = new Span();
        live.setId("live-sign");
        Span stale = new Span();
        stale.setId("stale-sign");
        stale.getElement().setAttribute("role", "alert");
        add(live, stale);
        Element element = getElement();
        element.setAttribute("data-locale", words.locale().toLanguageTag());
        element.setAttribute("data-zone", clock.getZone().getId());
        element.setAttribute("data-live", words.say("sign.live"));
        element.setAttribute("data-behind", words.say("sign.behind"));
        element.setAttribute("data-silent", words.say("sign.silent"));
        element.setAttribute("data-stale", words.say("sign.stale"));
        element.setAttribute("data-never", words.say("sign.never"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setAttribute("data-ui", String.valueOf(event.getUI().getUIId()));
    }

    /** Times cross as milliseconds since 1970; 0 is "never", and for the connector "not silent". */
    void pulse(Freshness freshness) {
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

    private static double millis(@Nullable Instant instant) {
        return instant == null ? 0 : instant.toEpochMilli();
    }
}
