package org.contactboard.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private record Told(String id, String about) {}

    private final Lines<Told> lines = new Lines<>(Told::id, told -> new ListItem(told.id() + told.about()));

    @Test
    void drawsOnlyThoseAnewThatChanged() {
        lines.show(List.of(new Told("a", "1"), new Told("b", "1"), new Told("c", "1")));
        List<Component> before = drawn();

        lines.show(List.of(new Told("c", "1"), new Told("d", "1"), new Told("b", "2")));

        assertEquals(
                List.of("c1", "d1", "b2"),
                drawn().stream().map(it -> it.getElement().getText()).toList());
        assertSame(before.get(2), drawn().get(0));
        assertNotSame(before.get(1), drawn().get(2));
        assertEquals("b", drawn().get(2).getElement().getAttribute("data-line"));
    }

    private List<Component> drawn() {
        return lines.getChildren().toList();
    }
}
