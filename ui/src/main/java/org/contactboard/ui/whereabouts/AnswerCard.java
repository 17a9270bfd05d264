package org.contactboard.ui.whereabouts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.whereabouts.Explanation.ToldCustomer;
import org.jspecify.annotations.Nullable;

/** The answer about one record: what became of it, why, what to do, and where it came from. */
final class AnswerCard extends Article {

    private final Explanation told;
    private final Words words;
    private final ZoneId zone;
    private final LocalDate today;

    AnswerCard(Explanation told, List<Product> products, Words words, ZoneId zone, LocalDate today) {
        this.told = told;
        this.words = words;
        this.zone = zone;
        this.today = today;
        Answer answer = Answer.of(told, products, words, zone);
        addClassName("answer");
        getElement().setAttribute("data-verdict", told.verdict().name());
        getElement().setAttribute("data-record", told.recordId());
        H3 sentence = new H3(answer.sentence());
        sentence.addClassName("sentence");
        add(sentence);
        line("facts", answer.facts());
        rejection();
        sameConversation();
        told.customers().stream().filter(one -> !one.onBoard()).forEach(this::offBoard);
        line("to-do", answer.toDo());
        links();
        origin();
        if (!told.history().isEmpty()) {
            add(new HistoryPart(told.history(), words, zone, today));
        }
    }

    private void line(String name, String text) {
        if (!text.isEmpty()) {
            Paragraph line = new Paragraph(text);
            line.addClassName(name);
            add(line);
        }
    }

    /** The connector says it in English, whoever reads it. */
    private void rejection() {
        if (told.detail() != null) {
            if (told.verdict() != Verdict.REJECTED) {
                line("facts", words.say("where.rejected.later"));
            }
            Paragraph detail = new Paragraph(told.detail());
            detail.addClassName("detail");
            detail.getElement().setAttribute("lang", "en");
            add(detail);
        }
    }

    private void sameConversation() {
        String[] key = told.sameAs() == null ? new String[0] : told.sameAs().split(":", 3);
        if (key.length == 3) {
            Paragraph line = new Paragraph(words.say("where.same") + " ");
            line.addClassName("facts");
            line.add(new Anchor(
                    Wanted.record(key[2]).address(),
                    words.say("where.same.link", Answer.source(key[0], words), key[2])));
            add(line);
        }
    }

    private void offBoard(ToldCustomer customer) {
        if (told.verdict() == Verdict.COUNTED || told.verdict() == Verdict.APPOINTMENT) {
            line("to-do", words.say("where.off-board", customer.label()));
        }
    }

    private void links() {
        Div links = new Div();
        links.addClassName("links");
        told.customers().stream().filter(ToldCustomer::onBoard).forEach(one -> {
            String product = told.products().isEmpty()
                    ? ""
                    : "&cell=" + encoded(told.products().getFirst());
            links.add(new Anchor("./?customer=" + encoded(one.id()) + product, words.say("where.show", one.label())));
        });
        String address = told.recordUrl();
        if (address != null && address.matches("https?://.+")) {
            String label = words.say("where.open", Answer.source(told.source(), words));
            links.add(new Anchor(address, label, AnchorTarget.BLANK));
        }
        if (links.getComponentCount() > 0) {
            add(links);
        }
    }

    private void origin() {
        Paragraph origin = new Paragraph(Answer.source(told.source(), words) + " · "
                + words.sayOr("where.kind." + told.kind(), told.kind()) + " · ");
        origin.addClassName("origin");
        Span id = new Span(told.recordId());
        id.addClassName("id");
        origin.add(id);
        origin.add(moment("where.received", told.receivedAt()) + moment("where.applied", told.appliedAt()));
        add(origin);
    }

    private String moment(String key, @Nullable Instant at) {
        return at == null ? "" : " · " + words.say(key, words.moment(at, zone, today));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
