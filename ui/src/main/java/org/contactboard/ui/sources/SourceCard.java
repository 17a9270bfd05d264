package org.contactboard.ui.sources;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.contactboard.ui.language.Words;

/** One source: how it is, what came in today, and what has no product. Only texts change while it is open. */
final class SourceCard extends Article {

    private final Words words;
    private final SourceWords says;
    private final Span state = new Span();
    private final Span stateText = new Span();
    private final Span kind = new Span();
    private final Description newest = new Description();
    private final Description gap = new Description();
    private final Description delay = new Description();
    private final Description lag = new Description();
    private final TodayNumbers today;
    private final Paragraph products = new Paragraph();
    private final ProposalList proposals;

    SourceCard(SourceStatus status, Words words, SourceWords says, ProposalDeeds deeds) {
        this.words = words;
        this.says = says;
        this.today = new TodayNumbers(words);
        this.proposals = new ProposalList(status.source(), words, says, deeds);
        addClassName("source");
        getElement().setAttribute("data-source", status.source());
        H2 name = new H2(says.name(status));
        name.setId("source-" + status.source());
        getElement().setAttribute("aria-labelledby", "source-" + status.source());
        kind.addClassName("kind");
        Div heading = new Div(name, kind);
        heading.addClassName("heading");
        Span dot = new Span();
        dot.addClassName("dot");
        state.add(dot, stateText);
        state.addClassName("state");
        add(heading, state, facts(), new H3(words.say("sources.today")), today);
        add(new H3(words.say("sources.products")), products, proposals);
    }

    void show(Told told) {
        SourceStatus status = told.status();
        String colour = status.state().colour().name();
        getElement().setAttribute("data-state", status.state().name());
        state.getElement().setAttribute("data-colour", colour);
        stateText.setText(says.state(status));
        kind.setText(status.source().equals(status.kind()) ? "" : Objects.requireNonNullElse(status.kind(), ""));
        newest.setText(says.newest(status));
        gap.setText(says.gap(status));
        delay.setText(says.delay(status));
        lag.setText(words.say("number", status.lag()));
        today.show(status.today());
        products.setText(says.products(status));
        proposals.show(told.proposals());
    }

    private DescriptionList facts() {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, words.say("sources.newest"), newest);
        fact(facts, words.say("sources.gap"), gap);
        fact(facts, words.say("sources.delay"), delay);
        fact(facts, words.say("sources.lag"), lag);
        return facts;
    }

    private static void fact(DescriptionList facts, String term, Description description) {
        facts.add(new Term(term), description);
    }
}
