package org.contactboard.ui.colleagues;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.Map;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.colleagues.ColleaguesClient.Receipt;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.LiveReading;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Refusal;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Employees of several sources who are one person, by address, by extension, or because people say so. */
@Route("colleagues")
public class ColleaguesView extends Div implements HasDynamicTitle, ColleagueRow.Saying {

    private static final int MOST = 100;

    private final transient ColleaguesClient client;
    private final transient Undo undo;
    private final Words words;
    private final transient ColleagueWords says;
    private final transient LiveReading<Listing<Colleague>> reading;

    ColleaguesView(LiveBoard board, @RestClient ColleaguesClient client, Undo undo, Clock clock) {
        this.client = client;
        this.undo = undo;
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        says = new ColleagueWords(words, clock);
        ColleaguesBody body = new ColleaguesBody(says, this, this::again);
        reading = new LiveReading<>(this, board, () -> client.colleagues(body.wanted(), 0, MOST), body::show);
        addClassName("page");
        add(new PageHead(Page.COLLEAGUES, preferences, board, clock), body);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.COLLEAGUES);
    }

    @Override
    public void ask(Known employee) {
        new JoinDialog(
                        client,
                        says,
                        employee,
                        (receipt, other) -> said("colleagues.join.done", receipt, employee, other))
                .ask();
    }

    @Override
    public void part(Known employee) {
        UI ui = UI.getCurrent();
        Answers.ask(ui, () -> parted(employee), Runnable::run, () -> tell(words.say("edit.away")));
    }

    private Runnable parted(Known employee) {
        try {
            Receipt receipt = client.part(employee.id(), Map.of());
            return () -> said("colleagues.part.done", receipt, employee, employee);
        } catch (Refusal refused) {
            return () -> tell(words.say("twins.refused", refused.detail()));
        } catch (ProcessingException | WebApplicationException away) {
            return () -> tell(words.say("edit.away"));
        }
    }

    private void said(String word, Receipt receipt, Known one, Known other) {
        again();
        undo.offer(
                UI.getCurrent(),
                words,
                words.say(word, says.label(one), says.label(other)),
                receipt.action(),
                this::again);
    }

    private void again() {
        reading.again();
    }

    private static void tell(String text) {
        Notification.show(text, 5000, Notification.Position.BOTTOM_START);
    }
}
