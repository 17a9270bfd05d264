package org.contactboard.ui.drawer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.ui.drawer.Overload.Talk;
import org.contactboard.ui.language.Words;

/** That a customer is contacted too often, and who did so when, by which channel, about what. */
public final class OverloadPart extends Div {

    private final Words words;
    private final ZoneId zone;
    private final transient UnaryOperator<String> productName;
    private final Paragraph rule = new Paragraph();
    private final OrderedList list = new OrderedList();

    /** {@code productName} tells a product's name by its id; empty where it has no column any more. */
    public OverloadPart(String id, Words words, ZoneId zone, UnaryOperator<String> productName) {
        this.words = words;
        this.zone = zone;
        this.productName = productName;
        setId(id);
        addClassName("overload-part");
        list.addClassName("lines");
        add(rule, list);
    }

    /** Till the answer is there. */
    public void clear() {
        rule.setText(words.say("overload.loading"));
        list.removeAll();
    }

    public void unknown() {
        rule.setText(words.say("drawer.unknown"));
    }

    public void show(Overload overload, LocalDate today) {
        rule.setText(words.say("overload.rule", overload.contacts().size(), overload.days(), overload.count()));
        list.removeAll();
        overload.contacts().forEach(talk -> list.add(line(talk, today)));
    }

    private ListItem line(Talk talk, LocalDate today) {
        Span when = new Span(
                talk.startedAt() == null ? words.date(talk.on(), today) : words.moment(talk.startedAt(), zone, today));
        when.addClassName("when");
        Span icon = new Span();
        icon.addClassName("channel");
        String how = "";
        if (talk.channel() != null) {
            icon.addClassName(talk.channel().name());
            how = words.say("channel.how", talk.channel());
        }
        Span who = new Span(icon, new Span(Objects.requireNonNullElse(talk.employee(), words.say("why.somebody"))));
        who.addClassName("what");
        Span about = new Span(about(how, talk));
        about.addClassName("verdict");
        return new ListItem(when, who, about);
    }

    private String about(String how, Talk talk) {
        return Stream.concat(Stream.of(how), talk.products().stream().map(this::name))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String name(String product) {
        String name = productName.apply(product);
        return name.isEmpty() ? product : name;
    }
}
