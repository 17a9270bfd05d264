package org.contactboard.ui.choice;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.stream.Stream;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;

/**
 * Searches the board-service while somebody types. That holds the page of the one who types, so the clients of this package
 * do not wait long; where no answer comes, the field says so.
 *
 * @param <T> what is found
 */
abstract class SearchField<T> extends ComboBox<T> {

    /** Asks for a page of what holds this text. */
    @FunctionalInterface
    interface Search<T> {
        Listing<T> page(String q, int page, int size);
    }

    private final transient Search<T> search;
    private final String away;
    private String about = "";
    private boolean answered = true;

    SearchField(String id, String label, ItemLabelGenerator<T> names, Words words, Search<T> search) {
        super(label);
        this.search = search;
        this.away = words.say("choice.away");
        setId(id);
        setItemLabelGenerator(names);
        setClearButtonVisible(true);
        setItems(this::found);
        addValueChangeListener(_ -> setInvalid(false));
    }

    /** What stands below the field as long as the board-service answers. */
    @Override
    public final void setHelperText(String text) {
        about = text;
        help();
    }

    private void help() {
        super.setHelperText(answered ? about : away);
    }

    private Stream<T> found(Query<T, String> query) {
        try {
            Stream<T> found = search
                    .page(query.getFilter().orElse(""), query.getOffset() / query.getLimit(), query.getLimit())
                    .items()
                    .stream();
            answered(true);
            return found;
        } catch (ProcessingException | WebApplicationException unanswered) {
            answered(false);
            return Stream.empty();
        }
    }

    private void answered(boolean now) {
        if (answered != now) {
            answered = now;
            help();
        }
    }
}
