package org.contactboard.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.drawer.CustomerClient;
import org.contactboard.ui.drawer.CustomerDrawer;
import org.contactboard.ui.drawer.DrawerDeeds;
import org.contactboard.ui.drawer.TimelineItem;
import org.contactboard.ui.edit.Edits;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.LiveSign;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PagesMenu;
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
    private final List<Extra> columns;
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

    /** {@code columns} are the board's own; {@code go} and {@code stay} put a place in the address: as a step of its own, or instead of the last. */
    BoardBody(
            Picture picture,
            Clock clock,
            Edits edits,
            Starts starts,
            CustomerClient customers,
            Preferences preferences,
            List<Extra> columns,
            Consumer<Place> go,
            Consumer<Place> stay) {
        this.picture = picture;
        this.edits = edits;
        this.preferences = preferences;
        this.columns = columns;
        this.words = preferences.words();
        this.go = go;
        this.stay = stay;
        this.filters = new Filters(words, asked -> go(place.with(asked)), asked -> type(place.with(asked)));
        this.sign = new LiveSign(words, clock);
        this.pause = new PauseButton(words, this::toggle);
        this.grid = new BoardGrid(picture, words, new Renderers(picture, words, clock, this::open), this::record);
        this.drawer = new CustomerDrawer(customers, words, clock.getZone(), new Deeds(), picture.seesNumbers());
        LegendBar legend = new LegendBar(words, this::choose);
        Stage stage = new Stage(words, grid, starts.steps(words), () -> go(place.with(Query.ALL)));
        this.pane = new BoardPane(picture, words, legend, grid, stage, clock);
        addClassName("board");
        Main main = new Main(stage, drawer);
        main.addClassName("main");
        PreferenceMenu menu = new PreferenceMenu(preferences, this::denseFromNow, starts.deeds(words));
        menu.add(words.say("menu.columns"), toggles());
        PagesMenu pages = new PagesMenu(words, Page.BOARD, picture::work);
        add(
                new HeadBar(words, pages, filters, sign, pause, menu, () -> record(place.customer(), place.cell())),
                legend,
                main,
                pane.news());
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
        dense(place.wall() ? Density.WALL : density());
        grid.extras(extras(), switched());
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
            drawer.open(
                    getUI().orElseGet(UI::getCurrent),
                    standing,
                    picture.snapshot().head(),
                    place.cell(),
                    grid.productName(place.cell()));
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
            picture.toggle(GroupRule.group(customer));
            pane.redraw();
            return;
        }
        place = place.opened(customer, product);
        stay.accept(place);
        showDrawer();
    }

    private void close() {
        open("", "");
    }

    private void record(String customer, String product) {
        edits.recordContact(UI.getCurrent(), words, GroupRule.isGroup(customer) ? "" : customer, product);
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

    private Density density() {
        return Objects.requireNonNullElse(place.look().density(), preferences.density());
    }

    /** What the menu says now stands above what the address said. */
    private void denseFromNow(Density density) {
        go(place.looking(place.look().dense(density)));
    }

    private boolean switched() {
        return place.look().columns() != null || preferences.columns() != null;
    }

    private List<Extra> extras() {
        if (place.look().columns() != null) {
            return place.look().columns();
        }
        return preferences.columns() == null ? columns : Look.columns(preferences.columns());
    }

    private List<PreferenceMenu.Toggle> toggles() {
        return Arrays.stream(Extra.values())
                .map(extra -> new PreferenceMenu.Toggle(
                        "column-" + extra.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        words.say("extra", extra),
                        extras().contains(extra),
                        on -> toggle(extra, on)))
                .toList();
    }

    private void toggle(Extra extra, boolean on) {
        List<Extra> wanted = Arrays.stream(Extra.values())
                .filter(one -> one == extra ? on : extras().contains(one))
                .toList();
        Preferences.keepColumns(UI.getCurrent(), Look.word(wanted));
        go(place.looking(place.look().columns(wanted)));
    }

    private void dense(Density density) {
        for (Density one : Density.values()) {
            setClassName(one.name().toLowerCase(Locale.ROOT) + "-density", one == density);
        }
    }

    private final class Deeds implements DrawerDeeds {

        @Override
        public void record(String customer, String product) {
            BoardBody.this.record(customer, product);
        }

        @Override
        public void plan(String customer, String product) {
            edits.planAppointment(UI.getCurrent(), words, customer, product);
        }

        @Override
        public void star(String customer, String product, boolean starred) {
            edits.star(UI.getCurrent(), words, customer, product, starred);
        }

        @Override
        public void score(String customer, Runnable after) {
            edits.score(UI.getCurrent(), words, customer, after);
        }

        @Override
        public void assign(TimelineItem item) {
            edits.assignProduct(UI.getCurrent(), words, item.which(), picture.seesNumbers());
        }

        @Override
        public void change(TimelineItem item) {
            edits.changeContact(UI.getCurrent(), words, item.which().recordId());
        }

        @Override
        public void withdraw(TimelineItem item) {
            edits.withdrawContact(UI.getCurrent(), words, item.which().recordId());
        }

        @Override
        public void close() {
            BoardBody.this.close();
        }
    }
}
