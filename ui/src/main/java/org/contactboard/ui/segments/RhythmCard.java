package org.contactboard.ui.segments;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.contactboard.ui.shell.Answers;

/** The rhythm of the board or of a segment: what holds, since when, what held before, and the way to another one. */
final class RhythmCard extends Section {

    private final transient SegmentWords says;

    /** @param past asks what held, the newest first, away from the session's lock */
    RhythmCard(
            SegmentWords says,
            String id,
            String badge,
            String name,
            List<String> lines,
            Supplier<List<DatedPeriods>> past,
            Runnable edit) {
        this.says = says;
        addClassName("rhythm-card");
        getElement().setAttribute("data-segment", id);
        Span chip = new Span(badge);
        chip.addClassName("chip");
        chip.setVisible(!badge.isEmpty());
        Div heading = new Div(chip, new H2(name));
        heading.addClassName("heading");
        Button change = new Button(says.words().say("segments.edit"), _ -> edit.run());
        change.setAriaLabel(says.words().say("segments.edit.aria", name));
        change.addClassName("change");
        Div text = new Div(heading);
        text.addClassName("text");
        lines.forEach(line -> text.add(new Paragraph(line)));
        text.add(earlier(past));
        add(text, change);
    }

    private NativeDetails earlier(Supplier<List<DatedPeriods>> past) {
        OrderedList list = new OrderedList();
        NativeDetails details = new NativeDetails(says.words().say("segments.earlier"), list);
        details.addToggleListener(event -> {
            if (event.isOpened()) {
                Answers.ask(UI.getCurrent(), past::get, all -> show(list, all), () -> show(list, List.of()));
            }
        });
        return details;
    }

    private void show(OrderedList list, List<DatedPeriods> all) {
        list.removeAll();
        all.forEach(one -> list.add(new ListItem(says.past(one))));
        if (all.isEmpty()) {
            list.add(new ListItem(says.words().say("segments.earlier.none")));
        }
    }
}
