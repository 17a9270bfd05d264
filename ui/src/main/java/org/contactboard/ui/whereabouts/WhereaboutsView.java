package org.contactboard.ui.whereabouts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.LocalDate;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.shell.Answers;

/** Where is my call? What is asked stands in the address, so that an answer can be sent to somebody. */
@Route(Wanted.ROUTE)
public class WhereaboutsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Whereabouts whereabouts;
    private final Words words;
    private final SearchForm form;
    private final FindingsPart findings;
    private transient Runnable unwatch = () -> {};
    private Wanted wanted = Wanted.NOTHING;

    WhereaboutsView(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        this.words = preferences.words();
        this.form = new SearchForm(words, this::go);
        this.findings = new FindingsPart(words, whereabouts.clock());
        addClassName("where");
        PageHead head = new PageHead(Page.WHERE, preferences, whereabouts.board(), whereabouts.clock());
        add(head, new Main(form, findings));
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.WHERE);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(Wanted.of(event.getLocation().getQueryParameters().getParameters()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        form.customers(whereabouts.customers());
        Answers.ask(ui, whereabouts::employees, form::employees, () -> {});
        unwatch = whereabouts.board().watch(_ -> {
            if (form.knowsNoCustomers() && whereabouts.board().loaded()) {
                Answers.ask(ui, whereabouts::customers, form::customers, () -> {});
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch.run();
    }

    private void go(Wanted next) {
        UI.getCurrent().getPage().getHistory().pushState(null, next.location());
        show(next);
    }

    private void show(Wanted next) {
        wanted = next;
        form.show(next, LocalDate.now(whereabouts.clock()));
        if (next.isNothing()) {
            findings.explain();
            return;
        }
        findings.searching();
        Answers.ask(getUI().orElseGet(UI::getCurrent), () -> whereabouts.find(next), found -> told(next, found), () -> {
            if (wanted.equals(next)) {
                findings.away();
            }
        });
    }

    /** An answer to what is no longer asked is not told. */
    private void told(Wanted asked, Findings found) {
        if (wanted.equals(asked)) {
            findings.show(asked, found, whereabouts.products());
        }
    }
}
