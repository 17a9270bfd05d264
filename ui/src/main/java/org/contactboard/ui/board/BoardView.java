package org.contactboard.ui.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.contactboard.ui.access.Role;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.drawer.CustomerClient;
import org.contactboard.ui.drawer.CustomerDrawer;
import org.contactboard.ui.edit.Edits;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.preference.Density;
import org.contactboard.ui.preference.PreferenceMenu;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.query.Query;
import org.contactboard.ui.snapshot.Freshness;
import org.contactboard.ui.snapshot.LiveBoard;
import org.contactboard.ui.start.Starts;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The live board in one browser: puts its parts together and keeps in the address where its reader is. */
@Route("")
@JavaScript("context://board.js")
public class BoardView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int NARROW = 640;

    private final transient LiveBoard board;
    private final transient Drawing drawing;
    private final transient Edits edits;
    private final transient Clock clock;
    private final transient Picture picture;
    private final transient BoardPane pane;
    private final Preferences preferences;
    private final Words words;
    private final Filters filters;
    private final LiveSign sign;
    private final PauseButton pause;
    private final BoardGrid grid;
    private final CustomerDrawer drawer;
    private transient @Nullable Screen screen;
    private Runnable unwatch = () -> {};
    private Place place = Place.BOARD;

    BoardView(
            LiveBoard board,
            Drawing drawing,
            Clock clock,
            Edits edits,
            Starts starts,
            @RestClient CustomerClient customers) {
        this.board = board;
        this.drawing = drawing;
        this.edits = edits;
        this.clock = clock;
        this.picture = new Picture(board, Role.local());
        this.preferences = Preferences.of(VaadinRequest.getCurrent());
        this.words = preferences.words();
        this.filters = new Filters(words, asked -> go(place.with(asked)), asked -> type(place.with(asked)));
        this.sign = new LiveSign(words, clock);
        this.pause = new PauseButton(words, this::toggle);
        this.grid = new BoardGrid(picture, words, new Renderers(picture, words, clock, this::open));
        this.drawer =
                new CustomerDrawer(customers, words, clock.getZone(), this::record, this::close, picture.seesNumbers());
        LegendBar legend = new LegendBar(words, this::choose);
        Stage stage = new Stage(words, grid, starts.steps(words), () -> go(place.with(Query.ALL)));
        this.pane = new BoardPane(picture, words, legend, grid, stage, clock);
        addClassName("board");
        Main main = new Main(stage, drawer);
        main.addClassName("main");
        PreferenceMenu menu = new PreferenceMenu(preferences, this::dense, starts.deeds(words));
        add(new HeadBar(words, filters, sign, pause, menu, () -> record("", "")), legend, main, pane.news());
    }

    @Override
    public String getPageTitle() {
        return words.say("board.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(Place.of(event.getLocation().getQueryParameters().getParameters()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Preferences.colour(ui, preferences.scheme());
        ui.getPage()
                .executeJs("document.documentElement.lang = $0", words.locale().getLanguage());
        narrow(ui.getPage().getExtendedClientDetails().getWindowInnerWidth());
        ui.getPage().addBrowserWindowResizeListener(resized -> {
            narrow(resized.getWidth());
            grid.columns();
        });
        screen = new Screen(ui, this, drawing.threads(), clock);
        unwatch = board.watch(screen::accept);
        sign.pulse(board.freshness());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch.run();
    }

    void pulse(Freshness freshness) {
        sign.pulse(freshness);
    }

    /** Draws what changed; says whether anything on this screen did. */
    boolean draw(Screen.Batch batch) {
        if (picture.paused()) {
            pause.show(true, picture.missed(batch.changed()));
            return true;
        }
        if (batch.redraw()) {
            show(place);
            return true;
        }
        return pane.draw(batch, this::follow, this::remember);
    }

    private void show(Place next) {
        place = next;
        picture.ask(place.query());
        setClassName("wall", place.wall());
        dense(place.wall() ? Density.WALL : preferences.density());
        filters.show(place.query(), picture.snapshot());
        pane.redraw();
        showDrawer();
    }

    private void showDrawer() {
        Standing standing = picture.standing(place.customer());
        if (standing == null) {
            drawer.close();
        } else {
            drawer.open(getUI().orElseGet(UI::getCurrent), standing, place.cell(), grid.productName(place.cell()));
        }
    }

    /** What is open in the drawer tells of the change as well. */
    private void follow(List<Standing> changed) {
        if (changed.stream().anyMatch(standing -> drawer.isOpen(standing.id()))) {
            showDrawer();
        }
    }

    private void remember(List<String> news) {
        if (screen != null && !news.isEmpty()) {
            screen.drawAgainAfter(CellFace.NEWS, Set.copyOf(news));
        }
    }

    private void choose(Colour colour) {
        go(place.with(place.query().coloured(colour == place.query().colour() ? null : colour)));
    }

    private void open(String customer, String product) {
        place = place.opened(customer, product);
        replaceAddress();
        showDrawer();
    }

    private void close() {
        open("", "");
    }

    private void record(String customer, String product) {
        edits.recordContact(UI.getCurrent(), words, customer, product);
    }

    private void toggle() {
        if (picture.paused()) {
            picture.resume();
            show(place);
        } else {
            picture.pause();
        }
        pause.show(picture.paused(), 0);
    }

    private void go(Place next) {
        UI.getCurrent().getPage().getHistory().pushState(null, next.location());
        show(next);
    }

    private void type(Place next) {
        show(next);
        replaceAddress();
    }

    private void replaceAddress() {
        UI.getCurrent().getPage().getHistory().replaceState(null, place.location());
    }

    private void dense(Density density) {
        for (Density one : Density.values()) {
            setClassName(one.name().toLowerCase(Locale.ROOT) + "-density", one == density);
        }
    }

    private void narrow(int width) {
        grid.asCards(width > 0 && width < NARROW && !place.wall());
    }
}
