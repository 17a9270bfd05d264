package org.contactboard.ui.groups;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contactboard.ui.choice.ChosenCustomer;
import org.contactboard.ui.choice.CustomersClient;
import org.contactboard.ui.drawer.CustomerClient;
import org.contactboard.ui.drawer.CustomerDetails.ContactPerson;
import org.contactboard.ui.edit.FormField;
import org.contactboard.ui.edit.GuardedDialog;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Tagged;
import org.jspecify.annotations.Nullable;

/** Adds or changes a group: its name, its customers, and whom they share. */
final class GroupDialog extends GuardedDialog<GroupTold> {

    private final transient Clients clients;
    private final transient Consumer<Tagged<GroupTold>> done;
    private final Words words;
    private final @Nullable String id;
    private final TextField name = new TextField();
    private final MultiSelectComboBox<ChosenCustomer> members = new MultiSelectComboBox<>();
    private final ComboBox<ContactPerson> person = new ComboBox<>();

    /** Who answers what the dialog asks. */
    record Clients(GroupsClient groups, CustomersClient customers, CustomerClient customer) {

        Tagged<GroupTold> read(String group) {
            return Tagged.of(groups.group(group), GroupTold.class);
        }
    }

    /** @param read null where the group is still to be made */
    GroupDialog(Clients clients, Words words, @Nullable Tagged<GroupTold> read, Consumer<Tagged<GroupTold>> done) {
        super(
                "group-dialog",
                read == null
                        ? words.say("groups.add")
                        : words.say("groups.title", read.value().name()),
                words.say("groups.save"),
                words,
                read,
                read == null ? null : () -> clients.read(read.value().id()));
        this.clients = clients;
        this.words = words;
        this.done = done;
        id = read == null ? null : read.value().id();
        fields();
        Div form = new Div(name, members, person, new Paragraph(words.say("groups.person.about")));
        form.addClassName("form");
        add(form);
        guard(List.of(
                FormField.text(name.getLabel(), name, GroupTold::name),
                new FormField<>(members.getLabel(), members, GroupTold::customers, GroupTold::names),
                new FormField<>(person.getLabel(), person, GroupTold::sharedPerson, this::label)));
        members.addValueChangeListener(_ -> offerPersons());
        offerPersons();
    }

    private void fields() {
        name.setId("group-name");
        name.setLabel(words.say("groups.name"));
        name.setMaxLength(100);
        members.setId("group-members");
        members.setLabel(words.say("groups.members"));
        members.setItemLabelGenerator(ChosenCustomer::label);
        members.setItems(this::found);
        members.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        person.setId("group-person");
        person.setLabel(words.say("groups.person"));
        person.setItemLabelGenerator(this::label);
        person.setClearButtonVisible(true);
        person.setItems(List.of()); // else it takes no value before all persons are known
    }

    /** It holds the page of the one who searches while the board-service answers. */
    private Stream<ChosenCustomer> found(Query<ChosenCustomer, String> query) {
        try {
            return clients
                    .customers()
                    .customers(query.getFilter().orElse(""), query.getOffset() / query.getLimit(), query.getLimit())
                    .items()
                    .stream();
        } catch (ProcessingException | WebApplicationException away) {
            return Stream.empty();
        }
    }

    /** Those of the customers that are chosen; whom they share already stays until somebody says otherwise. */
    private void offerPersons() {
        List<String> chosen = ids(members.getValue());
        Answers.ask(
                UI.getCurrent(),
                () -> chosen.stream()
                        .flatMap(one -> clients.customer().customer(one).persons().stream())
                        .distinct()
                        .toList(),
                persons -> {
                    ContactPerson now = person.getValue();
                    person.setItems(persons);
                    person.setValue(
                            now == null
                                    ? null
                                    : persons.stream()
                                            .filter(one -> one.id().equals(now.id()))
                                            .findFirst()
                                            .orElse(null));
                    person.setHelperText(persons.isEmpty() ? words.say("groups.person.none") : "");
                },
                () -> person.setHelperText(words.say("groups.away")));
    }

    private String label(@Nullable ContactPerson one) {
        if (one == null) {
            return "";
        }
        return Objects.requireNonNullElse(one.name(), words.phone(one.phone()));
    }

    @Override
    protected Optional<Function<String, Tagged<GroupTold>>> writing() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(words.say("groups.name.missing"));
        members.setInvalid(members.getValue().size() < 2);
        members.setErrorMessage(words.say("groups.members.few"));
        if (name.isInvalid() || members.isInvalid()) {
            return Optional.empty();
        }
        GroupTold.Edit edit = new GroupTold.Edit(
                name.getValue().strip(),
                ids(members.getValue()),
                person.getValue() == null ? null : person.getValue().id());
        String known = id;
        GroupsClient groups = clients.groups();
        return Optional.of(
                tag -> Tagged.of(known == null ? groups.add(edit) : groups.change(known, tag, edit), GroupTold.class));
    }

    @Override
    protected void written(Tagged<GroupTold> now) {
        done.accept(now);
    }

    private static List<String> ids(Set<ChosenCustomer> customers) {
        return customers.stream()
                .map(ChosenCustomer::id)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
