package org.contactboard.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.preference.Density;
import org.contactboard.ui.preference.PreferenceMenu;
import org.contactboard.ui.preference.Preferences;

/** The reader's menu on the board: what is chosen there is drawn at once, and it says what is drawn, whoever chose that. */
final class LookMenu {

    private final Words words;
    private final Looks looks;
    private final Supplier<Place> place;
    private final Consumer<Place> go;
    private final PreferenceMenu menu;

    LookMenu(
            Preferences preferences,
            Looks looks,
            List<PreferenceMenu.Deed> deeds,
            Supplier<Place> place,
            Consumer<Place> go) {
        this.words = preferences.words();
        this.looks = looks;
        this.place = place;
        this.go = go;
        this.menu = new PreferenceMenu(preferences, density -> go.accept(looks.prefer(density, place.get())), deeds);
        menu.add(words.say("menu.columns"), toggles());
    }

    Component menu() {
        return menu;
    }

    void show(Place now) {
        for (Density density : Density.values()) {
            menu.check("density-" + word(density), density == looks.density(now));
        }
        List<Extra> shown = looks.columns(now);
        for (Extra extra : Extra.values()) {
            menu.check("column-" + word(extra), shown.contains(extra));
        }
    }

    private List<PreferenceMenu.Toggle> toggles() {
        List<Extra> shown = looks.columns(place.get());
        return Arrays.stream(Extra.values())
                .map(extra -> new PreferenceMenu.Toggle(
                        "column-" + word(extra),
                        words.say("extra", extra),
                        shown.contains(extra),
                        on -> toggle(extra, on)))
                .toList();
    }

    private void toggle(Extra extra, boolean on) {
        Place next = looks.prefer(extra, on, place.get());
        Preferences.keepColumns(UI.getCurrent(), next.look().columnsWord());
        go.accept(next);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
