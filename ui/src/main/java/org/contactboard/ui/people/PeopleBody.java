package org.contactboard.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.SearchedBody;

/** The persons that are asked for. */
final class PeopleBody extends SearchedBody<PersonTold.Line> {

    PeopleBody(PersonWords says, Runnable search, Runnable add, Consumer<PersonTold.Line> edit) {
        super(Page.PEOPLE, says.words(), search, person -> new PersonLine(person, says, edit), adding(says, add));
        offerArchived();
    }

    private static Button adding(PersonWords says, Runnable add) {
        Button adding = new Button(says.words().say("people.add"), _ -> add.run());
        adding.setId("person-add");
        adding.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        adding.setVisible(says.numbers());
        return adding;
    }
}
