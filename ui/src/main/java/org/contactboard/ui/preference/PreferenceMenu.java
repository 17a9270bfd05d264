package org.contactboard.ui.preference;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.contactboard.ui.language.Words;

/** The reader's own menu: language, light or dark, density. */
public final class PreferenceMenu extends MenuBar {

    private final Words words;
    private final Map<String, MenuItem> choices = new HashMap<>();

    /** Something to do from the menu; the id is for tests and scripts. */
    public record Deed(String id, String label, Runnable action) {}

    /** Something that is on or off. */
    public record Toggle(String id, String label, boolean on, Consumer<Boolean> toggled) {}

    /** {@code densely} is told at once, so that the board can change under the reader's eyes. */
    public PreferenceMenu(Preferences preferences, Consumer<Density> densely, List<Deed> deeds) {
        this.words = preferences.words();
        setId("menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        Avatar avatar = new Avatar(words.say("menu.user"));
        avatar.setAbbreviation(words.say("menu.user.short"));
        MenuItem root = addItem(avatar);
        root.setAriaLabel(words.say("menu"));
        SubMenu menu = root.getSubMenu();
        deeds.forEach(
                deed -> menu.addItem(deed.label(), _ -> deed.action().run()).setId(deed.id()));
        menu.addSeparator();
        SubMenu languages = menu.addItem(words.say("menu.language")).getSubMenu();
        Words.LANGUAGES.forEach(language -> language(languages, language));
        SubMenu schemes = menu.addItem(words.say("menu.scheme")).getSubMenu();
        for (Scheme scheme : Scheme.values()) {
            choice(schemes, "scheme", scheme, preferences.scheme(), ui -> Preferences.wear(ui, scheme));
        }
        SubMenu densities = menu.addItem(words.say("menu.density")).getSubMenu();
        for (Density density : Density.values()) {
            choice(densities, "density", density, preferences.density(), ui -> {
                Preferences.keep(ui, density);
                densely.accept(density);
            });
        }
    }

    /** More choices under a name of their own. */
    public void add(String label, List<Toggle> toggles) {
        SubMenu menu = getItems().getFirst().getSubMenu().addItem(label).getSubMenu();
        for (Toggle toggle : toggles) {
            MenuItem item = menu.addItem(toggle.label());
            item.setId(toggle.id());
            choices.put(toggle.id(), item);
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.setChecked(toggle.on());
            item.addClickListener(_ -> toggle.toggled().accept(item.isChecked()));
        }
    }

    /** What is on by another way than this menu. */
    public void check(String id, boolean on) {
        MenuItem item = choices.get(id);
        if (item != null && item.isChecked() != on) {
            item.setChecked(on);
        }
    }

    private void language(SubMenu menu, Locale language) {
        MenuItem item = menu.addItem(
                language.getDisplayLanguage(language),
                event -> event.getSource().getUI().ifPresent(ui -> Preferences.speak(ui, language)));
        item.setId("language-" + language.getLanguage());
        item.setCheckable(true);
        item.setChecked(language.equals(words.locale()));
    }

    private <E extends Enum<E>> void choice(SubMenu menu, String name, E value, E chosen, Consumer<UI> choose) {
        MenuItem item = menu.addItem(words.say(name, value));
        String id = name + "-" + value.name().toLowerCase(Locale.ROOT);
        item.setId(id);
        choices.put(id, item);
        item.setCheckable(true);
        item.setChecked(value == chosen);
        item.addClickListener(event -> {
            menu.getItems().forEach(other -> other.setChecked(other == item));
            event.getSource().getUI().ifPresent(choose);
        });
    }
}
