package org.contactboard.ui.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.views.FirstView;
import org.contactboard.ui.views.SavedViews;

/** The live board in one browser: watches the shared one, and keeps in the address where its reader is. */
@Route("")
@JavaScript("context://board.js")
public class BoardView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Boards boards;
    private final Preferences preferences;
    private final BoardBody body;
    private Registration watching = () -> {};

    BoardView(Boards boards) {
        this.boards = boards;
        this.preferences = Preferences.of(VaadinRequest.getCurrent());
        this.body = boards.body(preferences, this::go, this::stay);
        addClassName("view");
        add(body);
    }

    @Override
    public String getPageTitle() {
        return preferences.words().say("board.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        if (!asked.isEmpty() || SavedViews.isWholeWanted()) {
            body.show(Place.of(asked));
            return;
        }
        body.setVisible(false); // no whole board that turns into a part under its reader's eyes
        boards.first(UI.getCurrent(), this::begin, () -> begin(new FirstView(null, "")));
    }

    private void begin(FirstView first) {
        Place place = Place.BOARD.viewing(Objects.requireNonNullElse(first.view(), ""), first.query());
        stay(place);
        body.setVisible(true);
        body.show(place);
        if (first.nothing()) {
            body.search();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Preferences.colour(ui, preferences.scheme());
        String language = preferences.words().locale().getLanguage();
        ui.getPage().executeJs("document.documentElement.lang = $0", language);
        body.fit(ui.getPage().getExtendedClientDetails().getWindowInnerWidth());
        Registration resizing = ui.getPage().addBrowserWindowResizeListener(resized -> body.fit(resized.getWidth()));
        watching = Registration.combine(resizing, boards.watch(ui, body));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
    }

    /** A step that the browser's back button takes back. */
    private void go(Place next) {
        history().pushState(null, next.location());
    }

    private void stay(Place next) {
        history().replaceState(null, next.location());
    }

    private static History history() {
        return UI.getCurrent().getPage().getHistory();
    }
}
