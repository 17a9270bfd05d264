package org.contactboard.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.query.Query;
import org.contactboard.ui.query.Sort;
import org.contactboard.ui.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Search, filters and order; what is chosen goes to the view, which keeps it in the address. */
final class Filters extends Div {

    private final Words words;
    private final TextField search = new TextField();
    private final Select<Choice> segment;
    private final Select<Choice> accountManager;
    private final Select<Colour> colour;
    private final Select<Sort> sort;
    private final MoreFilters more;
    private Query query = Query.ALL;

    Filters(Words words, Consumer<Query> ask, Consumer<Query> typed) {
        this.words = words;
        addClassName("filters");
        segment = select("segment");
        segment.setItemLabelGenerator(this::label);
        accountManager = select("account-manager");
        accountManager.setItemLabelGenerator(this::label);
        colour = select("colour");
        colour.setItems(Colour.values());
        colour.setItemLabelGenerator(one -> one == null ? words.say("head.all") : words.say("colour", one));
        sort = select("sort");
        sort.setEmptySelectionAllowed(false);
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(one -> words.say("sort", one));
        search(typed);
        more = new MoreFilters(words, ask);
        add(search, segment, accountManager, colour, sort, more);
        onChoice(segment, value -> ask.accept(query.inSegment(Choice.id(value))));
        onChoice(accountManager, value -> ask.accept(query.withAccountManager(Choice.id(value))));
        onChoice(colour, value -> ask.accept(query.coloured(value)));
        onChoice(sort, value -> ask.accept(query.sorted(value)));
    }

    void search() {
        search.focus();
    }

    void show(Query asked, Snapshot snapshot) {
        query = asked;
        search.setValue(asked.q());
        show(segment, asked.segment(), Choice.segments(snapshot));
        show(accountManager, asked.accountManager(), Choice.accountManagers(snapshot));
        colour.setValue(asked.colour());
        sort.setValue(asked.sort());
        more.show(asked, snapshot);
    }

    /** Choices that are the same stay as they are: a reader may be looking at them. */
    private static void show(Select<Choice> select, @Nullable String asked, List<Choice> choices) {
        if (!choices.equals(select.getListDataView().getItems().toList())) {
            select.setItems(choices);
        }
        select.setValue(Choice.of(asked, choices));
    }

    private void search(Consumer<Query> typed) {
        search.setId("search");
        search.setPlaceholder(words.say("head.search"));
        search.setAriaLabel(words.say("head.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        Span key = new Span("/");
        key.addClassName("key");
        search.setSuffixComponent(key);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed.accept(query.searching(event.getValue()));
            }
        });
    }

    private String label(@Nullable Choice choice) {
        return choice == null ? words.say("head.all") : choice.label();
    }

    private static <T> void onChoice(Select<T> select, Consumer<T> choice) {
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choice.accept(event.getValue());
            }
        });
    }

    private <T> Select<T> select(String name) {
        Select<T> select = new Select<>();
        select.setId("filter-" + name);
        select.setPrefixComponent(new Span(words.say("head." + name)));
        select.setAriaLabel(words.say("head." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.say("head.all"));
        select.setPlaceholder(words.say("head.all"));
        return select;
    }
}
