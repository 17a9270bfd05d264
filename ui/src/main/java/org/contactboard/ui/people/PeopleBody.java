package org.contactboard.ui.people;

import com.vaadin.flow.component.html.ListItem;
import java.util.function.Consumer;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.SearchedBody;

/** The persons that are asked for. */
final class PeopleBody extends SearchedBody<PersonTold.Line> {

    private final transient PersonWords says;
    private final transient Consumer<PersonTold.Line> edit;

    PeopleBody(PersonWords says, Runnable search, Runnable add, Consumer<PersonTold.Line> edit) {
        super(Page.PEOPLE, says.words(), search);
        this.says = says;
        this.edit = edit;
        offerArchived();
        if (says.numbers()) {
            offerAdding("person-add", add);
        }
    }

    @Override
    protected String id(PersonTold.Line person) {
        return person.person().id();
    }

    @Override
    protected ListItem line(PersonTold.Line person) {
        return new PersonLine(person, says, edit);
    }
}
