package org.contactboard.ui.whereabouts;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.whereabouts.Explanation.PastOutcome;

/** Folded: what became of a record each time that it came in, and where on Kafka it stands. */
final class HistoryPart extends NativeDetails {

    HistoryPart(List<PastOutcome> history, Words words, ZoneId zone, LocalDate today) {
        super(words.say("where.history", history.size()));
        addClassName("history");
        OrderedList lines = new OrderedList();
        for (PastOutcome one : history) {
            Span when = new Span(one.receivedAt() == null ? "" : words.moment(one.receivedAt(), zone, today));
            when.addClassName("when");
            Span what = new Span(words.sayOr("where.outcome." + one.outcome(), one.outcome()) + ": "
                    + words.sayOr("where.reason." + one.reason(), words.sayOr("reason." + one.reason(), one.reason())));
            Span where = new Span("%s/%d/%d".formatted(one.topic(), one.partition(), one.offset()));
            where.addClassName("place");
            ListItem line = new ListItem(when, what, where);
            if (one.detail() != null) {
                Span detail = new Span(one.detail());
                detail.addClassName("detail");
                detail.getElement().setAttribute("lang", "en");
                line.add(detail);
            }
            lines.add(line);
        }
        setContent(lines);
    }
}
