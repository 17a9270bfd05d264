package org.contactboard.ui.rejected;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageBody;

/** A card for each reason, and below them what was done last and what people said that values mean. */
final class RejectedBody extends PageBody {

    private final RejectedWords says;
    private final RejectedDeeds deeds;
    private final Map<RejectedGroup.Key, GroupCard> cards = new HashMap<>();
    private final Div waiting = new Div();
    private final UnorderedList closed = new UnorderedList();
    private final UnorderedList mappings = new UnorderedList();
    private final NativeDetails closedPart;
    private final NativeDetails mappingsPart;
    private List<RejectedItem> closedShown = List.of();
    private List<Mapped> mappingsShown = List.of();

    RejectedBody(RejectedWords says, RejectedDeeds deeds, ReplayLine progress) {
        super(Page.REJECTED, says.words());
        this.says = says;
        this.deeds = deeds;
        waiting.addClassName("queue");
        mappingsPart = new NativeDetails(says.tell("mappings"), mappings);
        mappingsPart.setId("mappings");
        closedPart = new NativeDetails(says.tell("closed"), closed);
        closedPart.setId("closed");
        List.of(mappingsPart, closedPart).forEach(part -> {
            part.addClassName("past");
            part.setVisible(false);
        });
        add(progress, waiting, mappingsPart, closedPart);
    }

    void show(Optional<RejectedQueue> answer) {
        answer.ifPresentOrElse(this::show, this::away);
    }

    private void show(RejectedQueue queue) {
        told(queue.groups().isEmpty());
        List<GroupCard> order = queue.groups().stream().map(this::card).toList();
        cards.values().retainAll(order);
        if (!waiting.getChildren().toList().equals(order)) {
            waiting.removeAll();
            order.forEach(waiting::add);
        }
        mappingsPart.setVisible(!queue.mappings().isEmpty());
        if (!queue.mappings().equals(mappingsShown)) {
            mappingsShown = queue.mappings();
            mappings.removeAll();
            mappingsShown.forEach(mapping -> mappings.add(line(mapping)));
        }
        closedPart.setVisible(!queue.closed().isEmpty());
        if (!queue.closed().equals(closedShown)) {
            closedShown = queue.closed();
            closed.removeAll();
            closedShown.forEach(item -> closed.add(line(item)));
        }
    }

    private GroupCard card(RejectedGroup group) {
        GroupCard card = cards.computeIfAbsent(group.key(), _ -> new GroupCard(group, says, deeds));
        card.show(group);
        return card;
    }

    private ListItem line(Mapped mapping) {
        Button remove = new Button(says.tell("unmap"), _ -> deeds.unmap(mapping));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        remove.setAriaLabel(says.tell("unmap") + ": " + mapping.value());
        return new ListItem(
                part("when", says.moment(mapping.mappedAt())),
                new Div(new Span(says.tell(
                        "mapping",
                        says.source(mapping.source()),
                        says.option(mapping.option()),
                        mapping.value(),
                        says.meaning(mapping.meaning())))),
                remove);
    }

    private ListItem line(RejectedItem item) {
        Div what = new Div(
                part("what", says.end(item)), part("subject", says.source(item.source()) + " " + item.recordId()));
        if (item.note() != null) {
            what.add(part("note", item.note()));
        }
        Button read = new Button(says.tell("read"), _ -> deeds.read(item.id()));
        read.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        read.setAriaLabel(says.tell("read") + ": " + item.recordId());
        return new ListItem(part("when", says.moment(item.receivedAt())), what, read);
    }

    private static Span part(String name, String text) {
        Span part = new Span(text);
        part.addClassName(name);
        return part;
    }
}
