package org.contactboard.ui.rejected;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contactboard.ui.shell.Answers;

/** The records of a group, newest first; each can be read, and some can be chosen for what is done with them. */
final class RecordList extends Div {

    private static final int MOST = 100;

    private final RejectedGroup.Key group;
    private final RejectedWords says;
    private final RejectedDeeds deeds;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph notice = new Paragraph();
    private final Button replay;
    private final Button discard;
    private final Set<String> chosen = new TreeSet<>();
    private List<RejectedItem> shown = List.of();

    RecordList(RejectedGroup.Key group, RejectedWords says, RejectedDeeds deeds) {
        this.group = group;
        this.says = says;
        this.deeds = deeds;
        addClassName("records");
        replay = new Button(says.tell("replay.chosen"), _ -> deeds.replay(Selection.of(List.copyOf(chosen))));
        discard = new Button(says.tell("discard.chosen"), _ -> {
            List<String> ids = List.copyOf(chosen);
            new DiscardDialog(ids.size(), says, note -> deeds.discard(Selection.of(ids), note)).open();
        });
        List.of(replay, discard).forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_TERTIARY));
        Div actions = new Div(replay, discard);
        actions.addClassName("actions");
        notice.addClassName("notice");
        add(notice, list, actions);
        choose();
    }

    /** Asks for them anew. */
    void read() {
        Answers.ask(
                UI.getCurrent(), () -> deeds.records(group, MOST), this::show, () -> notice.setText(says.tell("away")));
    }

    private void show(List<RejectedItem> items) {
        notice.setText(items.size() == MOST ? says.tell("newest", MOST) : "");
        if (!items.equals(shown)) {
            shown = items;
            chosen.retainAll(items.stream().map(RejectedItem::id).toList());
            list.removeAll();
            items.forEach(item -> list.add(line(item)));
            choose();
        }
    }

    private ListItem line(RejectedItem item) {
        Checkbox choice = new Checkbox(chosen.contains(item.id()));
        choice.setAriaLabel(says.tell("choose", item.recordId()));
        choice.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.add(item.id());
            } else {
                chosen.remove(item.id());
            }
            choose();
        });
        Span id = part("id", item.recordId());
        Span detail = part("detail", item.note() == null ? item.detail() : item.detail() + " " + item.note());
        detail.getElement().setAttribute("lang", "en");
        Div what = new Div(part("when", says.moment(item.receivedAt())), id, detail);
        Button read = new Button(says.tell("read"), _ -> deeds.read(item.id()));
        read.addClassName("read");
        read.setAriaLabel(says.tell("read") + ": " + item.recordId());
        Button again = new Button(says.tell("replay"), _ -> deeds.replay(Selection.of(List.of(item.id()))));
        again.setAriaLabel(says.tell("replay") + ": " + item.recordId());
        again.setEnabled(item.replayable() && item.state().equals("OPEN"));
        List.of(read, again).forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE));
        return new ListItem(choice, what, read, again);
    }

    private void choose() {
        replay.setEnabled(!chosen.isEmpty());
        discard.setEnabled(!chosen.isEmpty());
    }

    private static Span part(String name, String text) {
        Span part = new Span(text);
        part.addClassName(name);
        return part;
    }
}
