package org.contactboard.ui.choice;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.stream.Stream;
import org.contactboard.ui.language.Words;

/** Searches a customer by a part of its name: also those that were never spoken with, which no board shows. */
public final class CustomerField extends ComboBox<ChosenCustomer> {

    private final transient CustomersClient customers;

    public CustomerField(String id, String label, CustomersClient customers) {
        super(label);
        this.customers = customers;
        setId(id);
        setItemLabelGenerator(ChosenCustomer::label);
        setClearButtonVisible(true);
        setItems(this::found);
        addValueChangeListener(_ -> setInvalid(false));
    }

    /** A name that nobody has may be typed: then a customer is made. */
    public CustomerField alsoNew(Words words) {
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> {
            if (!typed.getDetail().isBlank()) {
                setValue(ChosenCustomer.made(typed.getDetail()));
            }
        });
        addValueChangeListener(event -> setHelperText(
                event.getValue() != null && event.getValue().isNew()
                        ? words.say("choice.new", event.getValue().label())
                        : words.say("choice.or-new")));
        setHelperText(words.say("choice.or-new"));
        return this;
    }

    /** It holds the page of the one who searches while the board-service answers. */
    private Stream<ChosenCustomer> found(Query<ChosenCustomer, String> query) {
        try {
            return customers
                    .customers(query.getFilter().orElse(""), query.getOffset() / query.getLimit(), query.getLimit())
                    .items()
                    .stream();
        } catch (ProcessingException | WebApplicationException away) {
            return Stream.empty();
        }
    }
}
