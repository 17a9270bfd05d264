package org.contactboard.ui.attendance;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import org.contactboard.ui.attendance.AttendanceClient.Recorded;
import org.contactboard.ui.attendance.AttendanceClient.Session;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Refusal;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Records everybody who attended a sprint review or an event. */
@Route("attendance")
public class AttendanceView extends Div implements HasDynamicTitle {

    private final transient AttendanceClient client;
    private final transient Undo undo;
    private final Words words;
    private final AttendanceForm form;

    AttendanceView(LiveBoard board, @RestClient AttendanceClient client, Undo undo, Clock clock) {
        this.client = client;
        this.undo = undo;
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        form = new AttendanceForm(board.snapshot(), words, clock, this::record);
        addClassName("page");
        add(new PageHead(Page.ATTENDANCE, preferences, board, clock), form);
        Answers.ask(UI.getCurrent(), () -> client.employees(500).items(), form::offer, () -> {});
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.ATTENDANCE);
    }

    private void record(Session session) {
        UI ui = UI.getCurrent();
        Answers.ask(ui, () -> outcome(ui, session), Runnable::run, () -> form.refuse(words.say("edit.away")));
    }

    private Runnable outcome(UI ui, Session session) {
        try {
            Recorded recorded = client.record(session);
            return () -> {
                form.clear();
                undo.offer(ui, words, words.say("attendance.done", recorded.customers()), recorded.action(), () -> {});
            };
        } catch (Refusal refused) {
            return () -> form.refuse(words.say("edit.refused", refused.detail()));
        } catch (ProcessingException | WebApplicationException away) {
            return () -> form.refuse(words.say("edit.away"));
        }
    }
}
