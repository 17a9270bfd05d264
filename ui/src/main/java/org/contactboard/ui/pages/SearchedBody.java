package org.contactboard.ui.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;

/**
 * A list that is searched while somebody types, page by page. What is asked stays out of the address, for it may be a
 * name. Its words are {@code <name>.search}, {@code .archived}, {@code .add} and {@code .page}.
 *
 * @param <T> what stands on a line
 */
public abstract class SearchedBody<T> extends PageBody {

    public static final int SIZE = 50;

    /** What is asked for; read away from the session's lock. */
    public record Wanted(String q, boolean archived, int page) {

        public boolean isEverything() {
            return q.isBlank() && !archived;
        }
    }

    private final Words words;
    private final String name;
    private final Runnable search;
    private final TextField asked = new TextField();
    private final Checkbox archived = new Checkbox();
    private final Lines<T> list = new Lines<>(this::id, this::line);
    private final Button back;
    private final Button on;
    private final Span place = new Span();
    private final Div bar;
    private volatile Wanted wanted = new Wanted("", false, 0);

    protected SearchedBody(Page page, Words words, Runnable search) {
        super(page, words);
        this.words = words;
        this.search = search;
        name = page.name().toLowerCase(Locale.ROOT);
        asked.setId(name + "-asked");
        asked.setPlaceholder(words.say(name + ".search"));
        asked.setAriaLabel(words.say(name + ".search"));
        asked.setClearButtonVisible(true);
        asked.setValueChangeMode(ValueChangeMode.LAZY);
        asked.addValueChangeListener(_ -> turn(0));
        archived.setId(name + "-archived");
        archived.addValueChangeListener(_ -> turn(0));
        archived.setVisible(false);
        bar = new Div(asked, archived);
        bar.addClassName("asking");
        back = new Button(words.say("searched.back"), _ -> turn(wanted.page() - 1));
        on = new Button(words.say("searched.on"), _ -> turn(wanted.page() + 1));
        Div paging = new Div(back, place, on);
        paging.addClassName("paging");
        getElement().insertChild(1, bar.getElement());
        add(list, paging);
    }

    /** By which a line is known while what it tells changes. */
    protected abstract String id(T one);

    protected abstract ListItem line(T one);

    /** These stand there now, in this order. */
    protected void stand(List<T> all) {}

    public final Wanted wanted() {
        return wanted;
    }

    public final void show(Optional<Listing<T>> answer) {
        answer.ifPresentOrElse(this::show, this::away);
    }

    /** Archived ones can be asked for. */
    protected final void offerArchived() {
        archived.setLabel(words.say(name + ".archived"));
        archived.setVisible(true);
    }

    /** Puts something at the end of the line with the search. */
    protected final void offer(Component beside) {
        bar.add(beside);
    }

    /** One can be added. */
    protected final void offerAdding(String id, Runnable add) {
        Button adding = new Button(words.say(name + ".add"), _ -> add.run());
        adding.setId(id);
        adding.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        offer(adding);
    }

    private void turn(int page) {
        wanted = new Wanted(asked.getValue(), archived.getValue(), page);
        search.run();
    }

    private void show(Listing<T> told) {
        int instead = PagingRule.instead(told, SIZE);
        if (instead != told.page() && told.page() == wanted.page()) {
            turn(instead);
            return;
        }
        told(told.items().isEmpty());
        int pages = PagingRule.pages(told.total(), SIZE);
        place.setText(words.say(name + ".page", told.page() + 1, pages, told.total()));
        back.setEnabled(told.page() > 0);
        on.setEnabled(told.page() + 1 < pages);
        list.show(told.items());
        stand(told.items());
    }
}
