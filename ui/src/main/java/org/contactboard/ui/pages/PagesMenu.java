package org.contactboard.ui.pages;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;
import org.contactboard.ui.language.Words;

/** Leads to every page; the one that is open is checked. */
public final class PagesMenu extends MenuBar {

    public PagesMenu(Words words, Page open) {
        setId("pages");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        MenuItem root = addItem("☰");
        root.setAriaLabel(words.say("page"));
        for (Page page : Page.values()) {
            MenuItem item = root.getSubMenu().addItem(words.say("page", page), event -> event.getSource()
                    .getUI()
                    .ifPresent(ui -> ui.navigate(page.route())));
            item.setId("page-" + page.name().toLowerCase(Locale.ROOT));
            item.setCheckable(true);
            item.setChecked(page == open);
        }
    }
}
