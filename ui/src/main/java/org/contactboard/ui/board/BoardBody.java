package org.contactboard.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.drawer.CustomerClient;
import org.contactboard.ui.drawer.CustomerDrawer;
import org.contactboard.ui.drawer.TimelineItem;
import org.contactboard.ui.edit.Edits;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.LiveSign;
import org.contactboard.ui.preference.Density;
import org.contactboard.ui.preference.PreferenceMenu;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.query.Query;
import org.contactboard.ui.snapshot.Freshness;
import org.contactboard.ui.start.Starts;
import org.jspecify.annotations.Nullable;

/** Puts the board's parts together and takes its reader from place to place. */
final class BoardBody extends Div {

    private static final int NARROW = 640;

    private final transient Picture picture;
    private final transient BoardPane pane;
    private final transient Edits edits;
    private final Preferences preferences;
    private final Words words;
    private final Consumer<Place> go;
    private final Consumer<Place> stay;
    private final Filters filters;
    private final LiveSign sign;
    private final PauseButton pause;
    private final BoardGrid grid;
    private final CustomerDrawer drawer;
    private transient @Nullable Screen screen;
    private Place place = Place.BOARD;

    /** {@code go} and {@code stay} put a place in the address: as a step of its own, or instead of the last. */
    BoardBody(
            Picture picture,
            Clock clock,
            Edits edits,
            Starts starts,
            CustomerClient customers,
            Preferences preferences,
            Consumer<Place> go,
            Consumer<Place> stay) {
        this.picture = picture;
        this.edits = edits;
        this.preferences = preferences;
        this.words = preferences.words();
        this.go = go;
        this.stay = stay;
        this.filters = new Filters(words, asked -> go(place.with(asked)), asked -> type(place.with(asked)));
        this.sign = new LiveSign(words, clock);
        this.pause = new PauseButton(words, this::toggle);
        this.grid = new BoardGrid(picture, words, new Renderers(picture, words, clock, this::open));
        this.drawer = new CustomerDrawer(
                customers,
                words,
                clock.getZone(),
                this::record,
                this::score,
                this::assign,
                this::close,
                picture.seesNumbers());
        LegendBar legend = new LegendBar(words, this::choose);
        Stage stage = new Stage(words, grid, starts.steps(words), () -> go(place.with(Query.ALL)));
        this.pane = new BoardPane(picture, words, legend, grid, stage, clock);
        addClassName("board");
        Main main = new Main(stage, drawer);
        main.addClassName("main");
        PreferenceMenu menu = new PreferenceMenu(preferences, this::dense, starts.deeds(words));
        add(new HeadBar(words, filters, sign, pause, menu, () -> record("", "")), legend, main, pane.news());
    }

    void drawnBy(Screen drawer) {
        screen = drawer;
    }

    void pulse(Freshness freshness) {
        sign.pulse(freshness);
    }

    Drawn draw(Screen.Batch batch) {
        if (picture.paused()) {
            pause.show(true, picture.missed(batch.changed()));
            return Drawn.NEWS;
        }
        if (batch.redraw()) {
            show(place);
            return Drawn.NEWS;
        }
        return pane.draw(batch, this::follow, this::remember);
    }

    void show(Place next) {
        place = next;
        picture.ask(place.query());
        setClassName("wall", place.wall());
        grid.onWall(place.wall());
        dense(place.wall() ? Density.WALL : preferences.density());
        filters.show(place.query(), picture.snapshot());
        pane.redraw();
        showDrawer();
    }

    /** Fits the board to a window of this many pixels: a narrow one gets a customer per card. */
    void fit(int width) {
        grid.asCards(width > 0 && width < NARROW && !place.wall());
        grid.columns();
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

    private void score(String customer, Runnable after) {
        edits.score(getUI().orElseGet(UI::getCurrent), words, customer, after);
    }

    private void choose(Colour colour) {
        go(place.with(place.query().coloured(colour == place.query().colour() ? null : colour)));
    }

    private void open(String customer, String product) {
        place = place.opened(customer, product);
        stay.accept(place);
        showDrawer();
    }

    private void close() {
        open("", "");
    }

    private void record(String customer, String product) {
        edits.recordContact(UI.getCurrent(), words, customer, product);
    }

    private void assign(TimelineItem item) {
        edits.assignProduct(UI.getCurrent(), words, item.which(), picture.seesNumbers());
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
        go.accept(next);
        show(next);
    }

    private void type(Place next) {
        stay.accept(next);
        show(next);
    }

    private void dense(Density density) {
        for (Density one : Density.values()) {
            setClassName(one.name().toLowerCase(Locale.ROOT) + "-density", one == density);
        }
    }
}
