package org.contactboard.ui.choice;

import org.contactboard.ui.language.Words;

/** Searches a customer by a part of its name: also those that were never spoken with, which no board shows. */
public final class CustomerField extends SearchField<ChosenCustomer> {

    private final Words words;

    public CustomerField(String id, String label, Words words, CustomersClient customers) {
        super(id, label, ChosenCustomer::label, words, customers::customers);
        this.words = words;
    }

    /** A name that nobody has may be typed: then a customer is made. */
    public CustomerField alsoNew() {
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
}
