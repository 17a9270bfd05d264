package org.contactboard.ui.drawer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Channel;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.whereabouts.Wanted;

/** What happened with the customer, newest first, with what counted and what did not, and why. */
final class TimelinePart extends Div {

    private final Words words;
    private final ZoneId zone;
    private final transient DrawerDeeds deeds;
    private final OrderedList list = new OrderedList();

    TimelinePart(Words words, ZoneId zone, DrawerDeeds deeds) {
        this.deeds = deeds;
        this.words = words;
        this.zone = zone;
        setId("timeline");
        addClassName("part");
        list.addClassName("lines");
        add(new H3(words.say("drawer.timeline")), list);
    }

    void clear() {
        getElement().removeAttribute("data-of");
        list.removeAll();
    }

    void unknown() {
        list.removeAll();
        list.add(new ListItem(words.say("drawer.unknown")));
    }

    void show(String customer, List<TimelineItem> items, LocalDate today) {
        getElement().setAttribute("data-of", customer);
        list.removeAll();
        items.stream().map(item -> line(item, today)).forEach(list::add);
        if (items.isEmpty()) {
            list.add(new ListItem(words.say("timeline.empty")));
        }
    }

    private ListItem line(TimelineItem item, LocalDate today) {
        Span when = new Span(when(item, today));
        when.addClassName("when");
        Span icon = new Span();
        icon.addClassNames("channel", icon(item));
        Span who = new Span(icon, new Span(who(item)));
        who.addClassName("what");
        ListItem line = new ListItem(when, who, whereabouts(item));
        if (item.inGeneral()) {
            line.add(product(item, when.getText()));
        }
        if (item.byHand()) {
            line.add(byHand(item, when.getText()));
        }
        line.getElement().setAttribute("data-counts", Boolean.toString(item.counts()));
        return line;
    }

    private Button product(TimelineItem item, String when) {
        Button button = new Button(words.say("assign.open"), _ -> deeds.assign(item));
        button.addClassName("assign");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(words.say("assign.open.aria", when, who(item)));
        button.setTooltipText(words.say("assign.open.key"));
        return button;
    }

    private Div byHand(TimelineItem item, String when) {
        Div both =
                new Div(button("change", item, when, deeds::change), button("withdraw", item, when, deeds::withdraw));
        both.addClassName("by-hand-deeds");
        return both;
    }

    private Button button(String name, TimelineItem item, String when, Consumer<TimelineItem> deed) {
        Button button = new Button(words.say("timeline." + name), _ -> deed.accept(item));
        button.addClassName(name);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(words.say("timeline.deed.aria", words.say("timeline." + name), when, who(item)));
        return button;
    }

    /** The verdict, which leads to all that is known of the record. */
    private Component whereabouts(TimelineItem item) {
        String verdict = verdict(item);
        if (item.recordId() == null) {
            Span plain = new Span(verdict);
            plain.addClassName("verdict");
            return plain;
        }
        Anchor link = new Anchor(Wanted.record(item.recordId()).address(), verdict);
        link.addClassName("verdict");
        link.setTitle(words.say("page", Page.WHERE));
        link.setAriaLabel(words.say("where.link", verdict));
        return link;
    }

    private static String icon(TimelineItem item) {
        if (item.channel() != null) {
            return item.channel().name();
        }
        return isSpoken(item) ? Channel.PHONE.name() : "WRITTEN";
    }

    /** A call of which no contact follows is no message either. */
    private static boolean isSpoken(TimelineItem item) {
        return Objects.equals(item.kind(), "call");
    }

    private String when(TimelineItem item, LocalDate today) {
        if (item.startedAt() != null) {
            return words.moment(item.startedAt(), zone, today);
        }
        return item.on() == null ? "" : words.date(item.on(), today);
    }

    private String who(TimelineItem item) {
        String people = Stream.of(item.employee(), item.contactPerson())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" → "));
        String what = isSpoken(item) ? "contact" : Objects.requireNonNullElse(item.what(), "contact");
        return people.isEmpty() ? words.sayOr("timeline." + what, what) : people;
    }

    private String verdict(TimelineItem item) {
        if (item.counts()) {
            return words.say("timeline.counts");
        }
        if (Objects.equals(item.what(), "appointment")) {
            return words.say("timeline.appointment");
        }
        String reason = Objects.requireNonNullElse(item.reason(), "");
        return reason.isEmpty()
                ? words.say("timeline.not")
                : words.say("timeline.not.because", words.sayOr("reason." + reason, reason));
    }
}
