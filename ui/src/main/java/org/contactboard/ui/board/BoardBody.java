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
import org.contactboard.ui.edit.Edits;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.LiveSign;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PagesMenu;
import org.contactboard.ui.preference.Density;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.snapshot.Freshness;
import org.contactboard.ui.start.Starts;
import org.contactboard.ui.views.SavedViews;
import org.contactboard.ui.views.ViewsMenu;
import org.jspecify.annotations.Nullable;

/** Puts the board's parts together and takes its reader from place to place. */
final class BoardBody extends Div {

    private static final int NARROW = 640;

    private final transient Picture picture;
    private final transient BoardPane pane;
    private final transient BoardDeeds deeds;
    private final Looks looks;
    private final Words words;
    private final Consumer<Place> go;
    private final Consumer<Place> stay;
    private final Filters filters;
    private final LiveSign sign;
    private final PauseButton pause;
    private final BoardGrid grid;
    private final CustomerDrawer drawer;
    private final ViewsMenu views;
    private final transient LookMenu menu;
    private transient @Nullable Screen screen;
    private Place place = Place.BOARD;

    /** {@code columns} are the board's own; {@code go} and {@code stay} put a place in the address: as a step of its own, or instead of the last. */
    BoardBody(
            Picture picture,
            Clock clock,
            Edits edits,
            Starts starts,
            CustomerClient customers,
            SavedViews saved,
            Preferences preferences,
            List<Extra> columns,
            Consumer<Place> go,
            Consumer<Place> stay) {
        this.picture = picture;
        this.looks = new Looks(preferences, columns);
        this.words = preferences.words();
        this.deeds = new BoardDeeds(edits, words, picture.seesNumbers(), this::close);
        this.go = go;
        this.stay = stay;
        this.filters = new Filters(words, asked -> go(place.with(asked)), asked -> type(place.with(asked)));
        this.sign = new LiveSign(words, clock);
        this.pause = new PauseButton(words, this::toggle);
        this.grid = new BoardGrid(picture, words, new Renderers(picture, words, clock, this::open), deeds::record);
        this.drawer =
                new CustomerDrawer(customers, words, clock.getZone(), deeds, picture.seesNumbers(), grid::productName);
        this.views = saved.menu(words, new Viewing(() -> place, looks, this::go));
        OverloadTip overload = new OverloadTip(picture, customers, words, clock, grid);
        grid.onOverload(overload::ask);
        Runnable whole = () -> go(place.whole());
        LegendBar legend = new LegendBar(words, this::choose, whole);
        Stage stage = new Stage(words, grid, starts.steps(words), whole);
        this.pane = new BoardPane(picture, words, legend, grid, stage, clock);
        addClassName("board");
        Main main = new Main(stage, drawer);
        main.addClassName("main");
        menu = new LookMenu(preferences, looks, starts.deeds(words), () -> place, this::go);
        PagesMenu pages = new PagesMenu(words, Page.BOARD, picture::work);
        add(
                new HeadBar(
                        words,
                        pages,
                        filters,
                        views,
                        sign,
                        pause,
                        menu.menu(),
                        () -> deeds.record(place.customer(), place.cell())),
                legend,
                main,
                pane.news(),
                overload);
    }

    /** The one who begins with nothing begins with looking for somebody. */
    void search() {
        if (picture.loaded() && !picture.snapshot().rows().isEmpty() && !grid.isCards()) {
            filters.search();
        }
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
        picture.open(place.open());
        setClassName("wall", place.wall());
        grid.onWall(place.wall());
        dense(looks.density(place));
        grid.extras(looks.columns(place), looks.switched(place));
        filters.show(place.query(), picture.snapshot());
        views.show();
        menu.show(place);
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

    private void choose(Colour colour) {
        go(place.with(place.query().coloured(colour == place.query().colour() ? null : colour)));
    }

    private void open(String customer, String product) {
        if (GroupRule.isGroup(customer)) {
            type(place.toggled(GroupRule.group(customer)));
            return;
        }
        place = place.opened(customer, product);
        stay.accept(place);
        showDrawer();
    }

    private void close() {
        open("", "");
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
        note(next);
        go.accept(next);
        show(next);
    }

    private void type(Place next) {
        note(next);
        stay.accept(next);
        show(next);
    }

    /** Who took the last filter off wants the whole board, also when it is opened anew. */
    private void note(Place next) {
        if (place.query().filters() && !next.query().filters()) {
            SavedViews.wantWhole();
        }
    }

    private void dense(Density density) {
        for (Density one : Density.values()) {
            setClassName(one.name().toLowerCase(Locale.ROOT) + "-density", one == density);
        }
    }
}
