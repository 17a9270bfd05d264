package org.contactboard.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Person;
import org.contactboard.ui.overview.Segment;
import org.contactboard.ui.query.Query;
import org.contactboard.ui.query.Sort;
import org.contactboard.ui.snapshot.Snapshot;

/** Search, filters and order; what is chosen goes to the view, which keeps it in the URL. */
final class Filters extends Div {

    private final Words words;
    private final TextField search = new TextField();
    private final Select<String> segment;
    private final Select<String> accountManager;
    private final Select<Colour> colour;
    private final Select<Sort> sort;
    private Query query = Query.ALL;

    Filters(Words words, Consumer<Query> ask, Consumer<Query> typed) {
        this.words = words;
        addClassName("filters");
        search.setId("search");
        search.setPlaceholder(words.say("head.search"));
        search.setAriaLabel(words.say("head.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        Span key = new Span("/");
        key.addClassName("key");
        search.setSuffixComponent(key);
        segment = select("segment", true);
        accountManager = select("account-manager", true);
        colour = select("colour", true);
        colour.setItems(Colour.values());
        colour.setItemLabelGenerator(one -> one == null ? words.say("head.all") : words.say("colour", one));
        sort = select("sort", false);
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(one -> words.say("sort", one));
        add(search, segment, accountManager, colour, sort);
        listen(ask, typed);
    }

    void show(Query asked, Snapshot snapshot) {
        query = asked;
        options(snapshot);
        search.setValue(asked.q());
        segment.setValue(asked.segment());
        accountManager.setValue(asked.accountManager());
        colour.setValue(asked.colour());
        sort.setValue(asked.sort());
    }

    private void options(Snapshot snapshot) {
        TreeSet<String> managers = new TreeSet<>();
        TreeSet<String> segments = new TreeSet<>();
        snapshot.head().segments().stream().map(Segment::id).forEach(segments::add);
        snapshot.byName().forEach(entry -> {
            Person manager = entry.standing().row().customer().accountManager();
            if (manager != null && manager.name() != null) {
                managers.add(manager.name());
            }
            if (entry.standing().row().customer().segment() != null) {
                segments.add(
                        Objects.requireNonNull(entry.standing().row().customer().segment()));
            }
        });
        segment.setItems(List.copyOf(segments));
        accountManager.setItems(List.copyOf(managers));
    }

    private void listen(Consumer<Query> ask, Consumer<Query> typed) {
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed.accept(query.searching(event.getValue()));
            }
        });
        onChoice(segment, value -> ask.accept(query.inSegment(value)));
        onChoice(accountManager, value -> ask.accept(query.withAccountManager(value)));
        onChoice(colour, value -> ask.accept(query.coloured(value)));
        onChoice(sort, value -> ask.accept(query.sorted(value)));
    }

    private static <T> void onChoice(Select<T> select, Consumer<T> choice) {
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choice.accept(event.getValue());
            }
        });
    }

    private <T> Select<T> select(String name, boolean all) {
        Select<T> select = new Select<>();
        select.setId("filter-" + name);
        select.setPrefixComponent(new Span(words.say("head." + name)));
        select.setAriaLabel(words.say("head." + name));
        select.setEmptySelectionAllowed(all);
        if (all) {
            select.setEmptySelectionCaption(words.say("head.all"));
        }
        return select;
    }
}
