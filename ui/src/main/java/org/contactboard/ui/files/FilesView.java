package org.contactboard.ui.files;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.query.Query;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Import and export: its address may hold the board's filter, which is what is taken along. */
@Route("files")
public class FilesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Words words;
    private final ExportCard export;

    FilesView(LiveBoard board, @RestClient FilesClient client, Undo undo, Clock clock) {
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        export = new ExportCard(client, words, clock);
        Div panels = new Div(new ImportCard(client, undo, words), export);
        panels.addClassName("panels");
        Main main = new Main(new Paragraph(words.say("files.about")), panels);
        main.addClassName("files");
        main.getElement().setAttribute("tabindex", "0"); // it scrolls, also by the keys
        addClassName("page");
        add(new PageHead(Page.FILES, preferences, board, clock), main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        export.show(Query.of(event.getLocation().getQueryParameters().getParameters()));
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.FILES);
    }
}
