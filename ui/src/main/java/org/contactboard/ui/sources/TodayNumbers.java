package org.contactboard.ui.sources;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.sources.SourceStatus.Today;

/** What came in today and what became of it, in numbers that add up. */
final class TodayNumbers extends DescriptionList {

    private final Words words;
    private final List<Description> numbers = new ArrayList<>();

    TodayNumbers(Words words) {
        this.words = words;
        addClassName("today");
        number("received", words.say("sources.today.received"));
        number("counted", words.say("sources.today.counted"));
        number("appointments", words.say("sources.today.appointments"));
        number("written", words.say("sources.today.written"));
        number("not-held", words.say("sources.today.not-held"));
        number("waiting", words.say("sources.today.waiting"));
        number("unmatched", words.say("sources.today.unmatched"));
        number("rejected", words.say("sources.today.rejected"));
        number("other", words.say("sources.today.other"));
    }

    /** In the order in which they stand. */
    void show(Today it) {
        List<Long> values = List.of(
                it.received(),
                it.counted(),
                it.appointments(),
                it.written(),
                it.notHeld(),
                it.waiting(),
                it.unmatched(),
                it.rejected(),
                it.other());
        for (int i = 0; i < values.size(); i++) {
            numbers.get(i).setText(words.say("number", values.get(i)));
            numbers.get(i).getElement().setAttribute("data-zero", values.get(i) == 0);
        }
    }

    private void number(String name, String label) {
        Description number = new Description();
        number.getElement().setAttribute("data-number", name);
        numbers.add(number);
        add(new Div(new Term(label), number));
    }
}
