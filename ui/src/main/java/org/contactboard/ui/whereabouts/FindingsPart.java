package org.contactboard.ui.whereabouts;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Product;

/** What is told of a search: how to ask, that it goes on, what was found, or that nothing was. */
final class FindingsPart extends Section {

    private final Words words;
    private final Clock clock;
    private final Div status = new Div();
    private final Div body = new Div();

    FindingsPart(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
        setId("where-answer");
        addClassName("findings");
        getElement().setAttribute("aria-label", words.say("where.answer"));
        status.addClassName("status");
        status.getElement().setAttribute("role", "status");
        body.addClassName("cards");
        add(status, body);
    }

    /** Nothing is asked yet. */
    void explain() {
        status.setText("");
        body.removeAll();
        UnorderedList ways = new UnorderedList();
        for (String way : List.of("espocrm", "suitecrm", "address", "board")) {
            ways.add(new ListItem(words.say("where.start." + way)));
        }
        Article start =
                new Article(new H2(words.say("where.start")), new Paragraph(words.say("where.start.about")), ways);
        start.setId("where-start");
        start.addClassName("start-here");
        body.add(start);
    }

    void searching() {
        status.setText(words.say("where.searching"));
        body.removeAll();
    }

    void away() {
        status.setText("");
        body.removeAll();
        Paragraph away = new Paragraph(words.say("where.away"));
        away.setId("where-away");
        away.addClassName("refusal");
        away.getElement().setAttribute("role", "alert");
        body.add(away);
    }

    void show(Wanted wanted, Findings findings, List<Product> products) {
        List<Explanation> found = findings.found().items();
        int total = findings.found().total();
        body.removeAll();
        status.setText(
                found.size() < total
                        ? words.say("where.found.most", found.size(), total)
                        : words.say("where.found", total));
        if (found.isEmpty()) {
            body.add(
                    new NothingFound(nothing(wanted), wanted.isByRecord(), findings.sources(), words, clock.instant()));
        }
        found.forEach(one -> body.add(card(one, products)));
        List<Explanation> perhaps = findings.perhaps().stream()
                .filter(one -> found.stream().noneMatch(other -> same(one, other)))
                .toList();
        if (!perhaps.isEmpty()) {
            body.add(new H2(words.say("where.perhaps")));
            perhaps.forEach(one -> body.add(card(one, products)));
        }
    }

    private AnswerCard card(Explanation told, List<Product> products) {
        return new AnswerCard(told, products, words, clock.getZone(), LocalDate.now(clock));
    }

    private String nothing(Wanted wanted) {
        if (wanted.isByRecord()) {
            return words.say("where.nothing.record", wanted.record());
        }
        return wanted.day() == null
                ? words.say("where.nothing.whose")
                : words.say("where.nothing.day", words.wholeDate(wanted.day()));
    }

    private static boolean same(Explanation one, Explanation other) {
        return key(one).equals(key(other));
    }

    private static List<String> key(Explanation one) {
        return Stream.of(one.source(), one.kind(), one.recordId()).toList();
    }
}
