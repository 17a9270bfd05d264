package org.contactboard.ui.pages;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Lines that stay while what they tell is the same: only those that changed are drawn anew, and {@code lines.js} gives the
 * focus back to the control of a line that had it.
 *
 * @param <T> what stands on a line
 */
@JavaScript("context://lines.js")
public final class Lines<T> extends OrderedList {

    private record Line<T>(T told, ListItem item) {}

    private final transient Function<T, String> id;
    private final transient Function<T, ListItem> draw;
    private transient Map<String, Line<T>> lines = Map.of();

    public Lines(Function<T, String> id, Function<T, ListItem> draw) {
        this.id = id;
        this.draw = draw;
        addClassName("people");
    }

    public void show(List<T> told) {
        Map<String, Line<T>> gone = new HashMap<>(lines);
        Map<String, Line<T>> now = new LinkedHashMap<>();
        for (T one : told) {
            String key = id.apply(one);
            Line<T> before = lines.get(key);
            boolean same = before != null && before.told().equals(one);
            now.put(key, same ? gone.remove(key) : drawn(key, one));
        }
        gone.values().forEach(line -> remove(line.item()));
        lines = now;
        order(now.values().stream().map(Line::item).toList());
    }

    private Line<T> drawn(String key, T one) {
        ListItem item = draw.apply(one);
        item.getElement().setAttribute("data-line", key);
        return new Line<>(one, item);
    }

    private void order(List<ListItem> items) {
        for (int place = 0; place < items.size(); place++) {
            if (place == getComponentCount() || getComponentAt(place) != items.get(place)) {
                addComponentAtIndex(place, items.get(place));
            }
        }
    }
}
