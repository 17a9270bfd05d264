package org.contactboard.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.query.Query;
import org.contactboard.ui.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Filters that are asked for less often, behind one button that says how many of them are in use. */
final class MoreFilters extends Div {

    private final Words words;
    private final Button button = new Button();
    private final Select<Choice> product = new Select<>();
    private final Select<Choice> group = new Select<>();
    private final Checkbox overloaded = new Checkbox();
    private final Button clear = new Button();
    private final Popover popover;
    private Query query = Query.ALL;
    private List<Choice> products = List.of();
    private List<Choice> groups = List.of();

    MoreFilters(Words words, Consumer<Query> ask) {
        this.words = words;
        button.setId("more-filters");
        select(product, "filter-product", "head.product");
        select(group, "filter-group", "head.group");
        overloaded.setId("filter-overloaded");
        overloaded.setLabel(words.say("head.overloaded"));
        clear.setText(words.say("head.clear"));
        clear.addClickListener(_ -> ask.accept(Query.ALL.sorted(query.sort())));
        product.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask.accept(query.onProduct(Choice.id(event.getValue())));
            }
        });
        group.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask.accept(query.inGroup(Choice.id(event.getValue())));
            }
        });
        overloaded.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask.accept(query.overloaded(event.getValue() ? Boolean.TRUE : null));
            }
        });
        Div fields = new Div(product, group, overloaded, clear);
        fields.addClassName("more-filters");
        popover = new Popover(fields);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true, false);
        popover.setAriaLabel(words.say("head.more"));
        popover.addOpenedChangeListener(_ -> fill());
        add(button, popover);
    }

    void show(Query asked, Snapshot snapshot) {
        query = asked;
        products = Choice.products(snapshot, words);
        groups = Choice.groups(snapshot);
        fill();
        group.setVisible(!snapshot.head().groups().isEmpty());
        overloaded.setValue(Boolean.TRUE.equals(asked.overloaded()));
        long used = Stream.of(asked.product(), asked.group(), asked.overloaded())
                .filter(Objects::nonNull)
                .count();
        button.setText(used == 0 ? words.say("head.more") : words.say("head.more.used", used));
        button.getElement().setAttribute("data-used", Long.toString(used));
        clear.setEnabled(asked.filters());
    }

    /** Each choice of a select takes some kB for as long as the browser is open: they are there while they can be seen. */
    private void fill() {
        show(product, query.product(), popover.isOpened() ? products : List.of());
        show(group, query.group(), popover.isOpened() ? groups : List.of());
    }

    private static void show(Select<Choice> select, @Nullable String asked, List<Choice> choices) {
        if (!choices.equals(select.getListDataView().getItems().toList())) {
            select.setItems(choices);
        }
        select.setValue(Choice.of(asked, choices));
    }

    private void select(Select<Choice> select, String id, String label) {
        select.setId(id);
        select.setLabel(words.say(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.say("head.all"));
        select.setPlaceholder(words.say("head.all"));
        select.setItemLabelGenerator(choice -> choice == null ? words.say("head.all") : choice.label());
    }
}
