package org.contactboard.ui.groups;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageBody;

/** Each group with its customers and whom they share. */
final class GroupsBody extends PageBody {

    /** What can be done here. */
    interface Deeds {

        void add();

        void edit(GroupTold group);

        void remove(GroupTold group);
    }

    private final Words words;
    private final Deeds deeds;
    private final OrderedList list = new OrderedList();
    private List<GroupTold> shown = List.of();

    GroupsBody(Words words, Deeds deeds) {
        super(Page.GROUPS, words);
        this.words = words;
        this.deeds = deeds;
        Button add = new Button(words.say("groups.add"), _ -> deeds.add());
        add.setId("group-add");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        list.addClassName("people");
        add(list, add);
    }

    void show(Optional<Listing<GroupTold>> answer) {
        answer.ifPresentOrElse(this::show, this::away);
    }

    private void show(Listing<GroupTold> told) {
        told(told.items().isEmpty());
        if (!told.items().equals(shown)) {
            shown = told.items();
            list.removeAll();
            shown.forEach(group -> list.add(line(group)));
        }
    }

    private ListItem line(GroupTold group) {
        Anchor onBoard = new Anchor(
                "./?group=" + URLEncoder.encode(group.id(), StandardCharsets.UTF_8), words.say("groups.on-board"));
        Div heading = new Div(new H2(group.name()), onBoard);
        heading.addClassName("heading");
        Div text = new Div(heading, new Paragraph(shared(group)), new Paragraph(GroupTold.names(group.members())));
        text.addClassName("text");
        Button change = new Button(words.say("segments.edit"), _ -> deeds.edit(group));
        change.setAriaLabel(words.say("segments.edit.aria", group.name()));
        change.addClassName("change");
        Button remove = new Button(words.say("groups.remove"), _ -> deeds.remove(group));
        remove.setAriaLabel(words.say("groups.remove.aria", group.name()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        ListItem line = new ListItem(text, change, remove);
        line.addClassNames("colleague", "group");
        line.getElement().setAttribute("data-group", group.id());
        return line;
    }

    private String shared(GroupTold group) {
        return group.sharedPerson() == null
                ? words.say("groups.shared.nobody")
                : words.say(
                        "groups.shared",
                        Objects.requireNonNullElse(
                                group.sharedPerson().name(),
                                words.phone(group.sharedPerson().phone())));
    }
}
