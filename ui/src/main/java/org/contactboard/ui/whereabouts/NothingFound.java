package org.contactboard.ui.whereabouts;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.contactboard.ui.language.Words;

/** Nothing came in: when each source was last heard of, and what to check. */
final class NothingFound extends Article {

    NothingFound(String sentence, boolean byRecord, List<SourceSign> sources, Words words, Instant now) {
        setId("where-nothing");
        addClassNames("answer");
        getElement().setAttribute("data-verdict", "NOTHING");
        H3 title = new H3(sentence);
        title.addClassName("sentence");
        add(title);
        if (sources.isEmpty()) {
            add(new Paragraph(words.say("where.nothing.sources.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("sources");
            sources.forEach(one -> list.add(new ListItem(sign(one, words, now))));
            add(new Paragraph(words.say("where.nothing.sources")), list);
        }
        OrderedList checks = new OrderedList();
        checks.addClassName("checks");
        for (String check : byRecord ? List.of("id", "source", "time") : List.of("day", "source", "time")) {
            checks.add(new ListItem(words.say("where.check." + check)));
        }
        add(new Paragraph(words.say("where.check")), checks);
    }

    private static String sign(SourceSign sign, Words words, Instant now) {
        String source = Answer.source(sign.source(), words);
        return sign.receivedAt() == null
                ? source
                : words.say("where.nothing.source", source, ago(Duration.between(sign.receivedAt(), now), words));
    }

    static String ago(Duration age, Words words) {
        if (age.toMinutes() < 1) {
            return words.say("where.ago.now");
        }
        if (age.toHours() < 1) {
            return words.say("where.ago.minutes", age.toMinutes());
        }
        return age.toDays() < 1
                ? words.say("where.ago.hours", age.toHours())
                : words.say("where.ago.days", age.toDays());
    }
}
