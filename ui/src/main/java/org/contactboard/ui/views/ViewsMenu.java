package org.contactboard.ui.views;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Tagged;

/** In the head of the board: says which view it is, or from which it differs; opens another, saves this one. */
public final class ViewsMenu extends MenuBar implements ViewLine.Deeds {

    /** What comes before a click or a key: the answer is there when the menu opens, or soon after. */
    private static final List<String> ABOUT_TO_OPEN = List.of("pointerenter", "focusin");

    private final Words words;
    private final transient Viewed board;
    private final transient ViewDeeds deeds;
    private final MenuItem root;
    private final ViewsDialog dialog;
    private final AtomicBoolean asking = new AtomicBoolean();
    private transient Known known = Known.NOTHING;
    private transient Mark mark = Mark.NONE;
    private transient boolean built;

    ViewsMenu(ViewsClient client, Undo undo, Words words, Viewed board) {
        this.words = words;
        this.board = board;
        this.deeds = new ViewDeeds(client, undo, words, this::read);
        this.dialog = new ViewsDialog(words, this);
        setId("views");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        root = addItem("");
        ABOUT_TO_OPEN.forEach(event -> getElement().addEventListener(event, _ -> read()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        show();
        read();
    }

    /** The board is another, or is drawn otherwise. */
    public void show() {
        show(known);
    }

    private void read() {
        UI ui = getUI().orElseGet(UI::getCurrent);
        if (ui != null && asking.compareAndSet(false, true)) {
            Answers.ask(
                    ui,
                    deeds::read,
                    told -> {
                        asking.set(false);
                        show(told);
                    },
                    () -> asking.set(false));
        }
    }

    /** A menu that is the same stays as it is: somebody may be in it. */
    private void show(Known told) {
        Mark now = Mark.of(told.views(), board);
        if (!built || !told.equals(known) || !now.equals(mark)) {
            built = true;
            known = told;
            mark = now;
            title();
            SubMenu menu = root.getSubMenu();
            menu.removeAll();
            items(menu);
            dialog.show(told);
        }
    }

    private void title() {
        ViewTold view = mark.view();
        Span name = new Span(view == null ? words.say("views") : view.name());
        name.addClassName("view-title");
        name.setClassName("of-view", view != null);
        Span differs = new Span(mark.differs() ? words.say("views.changed") : "");
        differs.addClassName("view-differs");
        Span arrow = new Span("▾");
        arrow.addClassName("view-arrow");
        root.removeAll();
        root.add(name, differs, arrow);
        root.setAriaLabel(
                view == null
                        ? words.say("views")
                        : words.say(mark.differs() ? "views.aria.differs" : "views.aria", view.name()));
        getElement().setAttribute("data-view", view == null ? "" : view.id());
        getElement().setAttribute("data-differs", Boolean.toString(mark.differs()));
    }

    private void items(SubMenu menu) {
        known.mine().forEach(view -> item(menu, view));
        if (!known.mine().isEmpty() && !known.others().isEmpty()) {
            menu.addSeparator();
        }
        known.others().forEach(view -> item(menu, view));
        if (known.views().isEmpty()) {
            menu.addItem(words.say("views.none")).setEnabled(false);
        }
        menu.addSeparator();
        ViewTold view = mark.view();
        if (view != null && mark.differs() && view.mayChange()) {
            menu.addItem(words.say("views.save-changes", view.name()), _ -> deeds.hold(view, board.present()))
                    .setId("view-save-changes");
        }
        menu.addItem(words.say("views.save-as"), _ -> save()).setId("view-save");
        menu.addItem(words.say("views.manage"), _ -> dialog.open()).setId("view-manage");
    }

    private void item(SubMenu menu, ViewTold view) {
        MenuItem item = menu.addItem(view.name(), _ -> open(view));
        item.setCheckable(true);
        item.setChecked(view.equals(mark.view()) && !mark.differs());
        item.getElement().setAttribute("data-view-item", view.id());
        Span about = new Span(ViewLine.about(view, known.isFirst(view), words));
        about.addClassName("view-about");
        item.add(about);
    }

    private void save() {
        ViewDialog.saving(deeds, words, known, board.present(), this::opened).open();
    }

    private void opened(Tagged<ViewTold> now) {
        board.open(now.value().id(), now.value().query());
    }

    @Override
    public void open(ViewTold view) {
        dialog.close();
        board.open(view.id(), view.query());
    }

    @Override
    public void beginWith(ViewTold view, boolean wanted) {
        deeds.beginWith(wanted ? view : null);
    }

    @Override
    public void share(ViewTold view, boolean wanted) {
        deeds.share(view, wanted);
    }

    @Override
    public void rename(ViewTold view) {
        Answers.ask(
                UI.getCurrent(),
                () -> deeds.read(view.id()),
                read -> new ViewDialog(deeds, words, known, read, _ -> {}).open(),
                () -> Undo.tell(words.say("edit.away")));
    }

    @Override
    public void remove(ViewTold view) {
        deeds.remove(view);
    }
}
