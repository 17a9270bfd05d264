package org.contactboard.ui.start;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.contactboard.ui.edit.Edits;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.preference.PreferenceMenu.Deed;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the steps of an empty board. */
@ApplicationScoped
public class Starts {

    private final TestCallPublisher calls;
    private final Edits edits;
    /** Where the connector serves the schemas of the neutral inbound format. */
    private final String schemas;

    Starts(
            TestCallPublisher calls,
            Edits edits,
            @ConfigProperty(name = "contactboard.schemas", defaultValue = "http://127.0.0.1:8082/schemas")
                    String schemas) {
        this.calls = calls;
        this.edits = edits;
        this.schemas = schemas;
    }

    public StartSteps steps(Words words) {
        return new StartSteps(words, this, edits);
    }

    /** What stays to be done when the board is no longer empty; it moves to the menu. */
    public List<Deed> deeds(Words words) {
        return List.of(
                new Deed("menu-products", words.say("start.products"), () -> edits.addProduct(words)),
                new Deed("menu-customers", words.say("start.customers"), this::openFiles),
                new Deed("menu-print", words.say("menu.print"), Starts::openPrint),
                new Deed("menu-export", words.say("files.export-shown"), this::openFiles),
                new Deed("menu-source", words.say("start.source"), () -> openSource(words)));
    }

    /** With what the board is asked for, so that what it shows can be taken along. */
    void openFiles() {
        UI ui = UI.getCurrent();
        ui.getPage()
                .fetchCurrentURL(url -> ui.navigate(
                        Page.FILES.route(),
                        QueryParameters.fromString(Objects.requireNonNullElse(url.getQuery(), ""))));
    }

    /** In a page of its own: the live board stays where it is. */
    private static void openPrint() {
        UI.getCurrent().getPage().executeJs("window.open('print' + location.search, '_blank', 'noopener')");
    }

    void openSource(Words words) {
        new SourceDialog(words, schemas).open();
    }

    void testCall(String customerName) {
        calls.send(customerName);
    }
}
