package org.contactboard.ui.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.apache.kafka.common.KafkaException;
import org.contactboard.ui.edit.Edits;
import org.contactboard.ui.language.Words;

/** What an empty board shows: how to fill it in three steps, each with its button, and a call to try it with. */
public final class StartSteps extends Div {

    private final Words words;
    private final transient Starts starts;

    StartSteps(Words words, Starts starts, Edits edits) {
        this.words = words;
        this.starts = starts;
        setId("start");
        addClassName("start");
        OrderedList steps = new OrderedList(
                step("products", button("products", () -> edits.addProduct(words))),
                step("customers", button("customers", () -> starts.openFiles())),
                step("source", button("source", () -> starts.openSource(words))));
        Button test = button("test", this::test);
        test.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div trying = new Div(new Paragraph(words.say("start.test.about")), test);
        trying.addClassName("trying");
        add(new H2(words.say("start.title")), new Paragraph(words.say("start.about")), steps, trying);
    }

    private ListItem step(String name, Component button) {
        Span title = new Span(words.say("start." + name + ".title"));
        title.addClassName("title");
        return new ListItem(title, new Paragraph(words.say("start." + name + ".about")), button);
    }

    private Button button(String name, Runnable click) {
        Button button = new Button(words.say("start." + name), _ -> click.run());
        button.setId("start-" + name);
        return button;
    }

    private void test() {
        try {
            starts.testCall(words.say("start.test.customer"));
            Notification.show(words.say("start.test.sent"), 4000, Notification.Position.BOTTOM_START);
        } catch (KafkaException away) {
            Notification.show(words.say("start.test.away"), 6000, Notification.Position.BOTTOM_START);
        }
    }
}
