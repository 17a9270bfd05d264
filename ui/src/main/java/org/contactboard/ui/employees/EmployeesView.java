package org.contactboard.ui.employees;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.choice.EmployeesClient;
import org.contactboard.ui.edit.Opening;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.LiveReading;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.pages.SearchedBody;
import org.contactboard.ui.pages.SearchedBody.Wanted;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.shell.Tagged;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Our own people, each person once; those who left too. */
@Route("employees")
public class EmployeesView extends Div implements HasDynamicTitle, EmployeesBody.Deeds {

    private final transient EmployeesPageClient client;
    private final transient EmployeesClient employees;
    private final transient Undo undo;
    private final Words words;
    private final transient LiveReading<Listing<EmployeeTold>> reading;

    EmployeesView(
            LiveBoard board,
            @RestClient EmployeesPageClient client,
            @RestClient EmployeesClient employees,
            Undo undo,
            Clock clock) {
        this.client = client;
        this.employees = employees;
        this.undo = undo;
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        EmployeesBody body = new EmployeesBody(words, this);
        reading = new LiveReading<>(this, board, () -> found(body.wanted()), body::show);
        addClassName("page");
        add(new PageHead(Page.EMPLOYEES, preferences, board, clock), body);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.EMPLOYEES);
    }

    private Listing<EmployeeTold> found(Wanted wanted) {
        return client.employees(wanted.q(), wanted.archived(), true, wanted.page(), SearchedBody.SIZE);
    }

    @Override
    public void search() {
        reading.again();
    }

    @Override
    public void add() {
        UI ui = UI.getCurrent();
        new EmployeeDialog(client, words, null, null, now -> saved(ui, now)).open();
    }

    @Override
    public void edit(EmployeeTold employee) {
        UI ui = UI.getCurrent();
        Opening.ask(
                ui,
                words,
                () -> EmployeeDialog.read(client, employee.id()),
                read -> new EmployeeDialog(client, words, employee, read, now -> saved(ui, now)).open(),
                reading::again);
    }

    @Override
    public void handOver(EmployeeTold employee) {
        UI ui = UI.getCurrent();
        new HandOverDialog(
                        client,
                        employees,
                        words,
                        employee,
                        given -> done(
                                ui,
                                words.say("employees.handed-over", given.customers(), given.products()),
                                given.action()))
                .open();
    }

    private void saved(UI ui, Tagged<EmployeeTold> now) {
        if (now.action() != null) {
            done(ui, words.say("segments.saved", now.value().label()), now.action());
        }
    }

    private void done(UI ui, String said, long action) {
        reading.again();
        undo.offer(ui, words, said, action, reading::again);
    }
}
