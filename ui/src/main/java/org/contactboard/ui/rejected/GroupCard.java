package org.contactboard.ui.rejected;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Records that wait for the same reason: how many, what to do about all of them, and below it each of them. */
final class GroupCard extends Article {

    private final RejectedWords says;
    private final RejectedDeeds deeds;
    private final Span count = new Span();
    private final Span since = new Span();
    private final Span replaying = new Span();
    private final RecordList records;
    private final NativeDetails details;
    private RejectedGroup shown;

    GroupCard(RejectedGroup group, RejectedWords says, RejectedDeeds deeds) {
        this.says = says;
        this.deeds = deeds;
        this.shown = group;
        this.records = new RecordList(group.key(), says, deeds);
        this.details = new NativeDetails(says.tell("show"), records);
        details.addToggleListener(event -> {
            if (event.isOpened()) {
                records.read();
            }
        });
        addClassName("waits");
        H2 title = new H2(says.source(group.source()) + ": " + says.title(group));
        count.addClassName("count");
        since.addClassName("since");
        Div heading = new Div(title, count);
        heading.addClassName("heading");
        add(heading, since);
        String advice = group.isMappable() ? says.tell("map.about") : says.advice(group.reason());
        if (!advice.isEmpty()) {
            add(new Paragraph(advice));
        }
        if (group.isMappable()) {
            add(mapping(group));
        }
        add(actions(group), details);
        show(group);
    }

    void show(RejectedGroup group) {
        boolean changed = !group.equals(shown);
        shown = group;
        count.setText(says.tell("count", group.count()));
        since.setText(says.since(group));
        replaying.setText(group.replaying() == 0 ? "" : says.tell("replaying", group.replaying()));
        if (changed && details.isOpen()) {
            records.read();
        }
    }

    private Div mapping(RejectedGroup group) {
        Select<String> meaning = new Select<>();
        meaning.setLabel(says.tell("meaning", String.valueOf(group.value())));
        meaning.setItems(group.meanings());
        meaning.setItemLabelGenerator(says::meaning);
        meaning.setPlaceholder(says.tell("meaning.choose"));
        Button save = new Button(says.tell("map"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClassName("map");
        save.setEnabled(false);
        meaning.addValueChangeListener(event -> save.setEnabled(event.getValue() != null));
        save.addClickListener(_ -> deeds.map(new NewMapping(
                group.source(), String.valueOf(group.option()), String.valueOf(group.value()), meaning.getValue())));
        Div form = new Div(meaning, save);
        form.addClassName("mapping");
        return form;
    }

    private Div actions(RejectedGroup group) {
        String about = says.source(group.source()) + ", " + says.title(group);
        Button replay = new Button(says.tell("replay.all"), _ -> deeds.replay(Selection.all(group.key())));
        replay.addClassName("replay-all");
        replay.setAriaLabel(says.tell("replay.all") + ": " + about);
        Button discard = new Button(says.tell("discard.all"), _ -> new DiscardDialog(
                        shown.count(), says, note -> deeds.discard(Selection.all(group.key()), note))
                .open());
        discard.addClassName("discard-all");
        discard.setAriaLabel(says.tell("discard.all") + ": " + about);
        List.of(replay, discard).forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_TERTIARY));
        replaying.addClassName("busy");
        replaying.getElement().setAttribute("role", "status");
        Div actions = new Div(replay, discard, replaying);
        actions.addClassName("actions");
        return actions;
    }
}
