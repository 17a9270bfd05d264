package org.contactboard.ui.pages;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Work;
import org.contactboard.ui.shell.Answers;

/** Leads to every page; the one that is open is checked. Beside a page stands how much waits there. */
public final class PagesMenu extends MenuBar {

    /** What comes before a click or a key: the answer is there when the menu opens, or soon after. */
    private static final List<String> ABOUT_TO_OPEN = List.of("pointerenter", "focusin");

    private record Line(Page page, MenuItem item, Span badge) implements Serializable {}

    private final Words words;
    private final transient Supplier<Work> work;
    private final List<Line> lines = new ArrayList<>();
    private final AtomicBoolean asking = new AtomicBoolean();

    /**
     * @param work asks the board-service, away from the session's lock
     */
    public PagesMenu(Words words, Page open, Supplier<Work> work) {
        this.words = words;
        this.work = work;
        setId("pages");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        MenuItem root = addItem("☰");
        root.setAriaLabel(words.say("page"));
        for (Page page : Page.values()) {
            add(root, page, page == open);
        }
        ABOUT_TO_OPEN.forEach(event -> getElement().addEventListener(event, _ -> read()));
    }

    private void add(MenuItem root, Page page, boolean open) {
        MenuItem item = root.getSubMenu().addItem(words.say("page", page), event -> event.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(page.route())));
        item.setId("page-" + page.name().toLowerCase(Locale.ROOT));
        item.setCheckable(true);
        item.setChecked(open);
        Span badge = new Span();
        badge.addClassName("waiting-count");
        item.add(badge);
        lines.add(new Line(page, item, badge));
    }

    /** Where no answer comes, what was shown stays. */
    private void read() {
        UI ui = UI.getCurrent();
        if (ui != null && asking.compareAndSet(false, true)) {
            Answers.ask(
                    ui,
                    work,
                    told -> {
                        asking.set(false);
                        show(told);
                    },
                    () -> asking.set(false));
        }
    }

    private void show(Work told) {
        for (Line line : lines) {
            long waits = line.page().waits(told);
            String name = words.say("page", line.page());
            line.badge().setText(waits == 0 ? "" : words.say("page.waits", waits));
            line.item().setAriaLabel(waits == 0 ? name : words.say("page.waits.name", name, waits));
        }
    }
}
