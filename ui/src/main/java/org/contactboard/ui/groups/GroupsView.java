package org.contactboard.ui.groups;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.choice.CustomersClient;
import org.contactboard.ui.drawer.CustomerClient;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.LiveReading;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Tagged;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The groups of customers. */
@Route("groups")
public class GroupsView extends Div implements HasDynamicTitle, GroupsBody.Deeds {

    private final transient GroupDialog.Clients clients;
    private final transient Undo undo;
    private final Words words;
    private final transient LiveReading<Listing<GroupTold>> reading;

    GroupsView(
            LiveBoard board,
            @RestClient GroupsClient groups,
            @RestClient CustomersClient customers,
            @RestClient CustomerClient customer,
            Undo undo,
            Clock clock) {
        this.clients = new GroupDialog.Clients(groups, customers, customer);
        this.undo = undo;
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        GroupsBody body = new GroupsBody(words, this);
        reading = new LiveReading<>(this, board, () -> groups.groups(Listing.MOST), body::show);
        addClassName("page");
        add(new PageHead(Page.GROUPS, preferences, board, clock), body);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.GROUPS);
    }

    @Override
    public void add() {
        UI ui = UI.getCurrent();
        new GroupDialog(clients, words, null, now -> saved(ui, now)).open();
    }

    @Override
    public void edit(GroupTold group) {
        UI ui = UI.getCurrent();
        Answers.ask(
                ui,
                () -> clients.read(group.id()),
                read -> new GroupDialog(clients, words, read, now -> saved(ui, now)).open(),
                this::away);
    }

    /** Only the group that was seen; it can be taken back. */
    @Override
    public void remove(GroupTold group) {
        undo.perform(
                UI.getCurrent(),
                words,
                () -> clients.groups()
                        .remove(group.id(), clients.read(group.id()).tag())
                        .action(),
                words.say("groups.removed", group.name()),
                reading::again);
    }

    private void saved(UI ui, Tagged<GroupTold> now) {
        reading.again();
        if (now.action() != null) {
            undo.offer(ui, words, words.say("segments.saved", now.value().name()), now.action(), reading::again);
        }
    }

    private void away() {
        Undo.tell(words.say("edit.away"));
    }
}
