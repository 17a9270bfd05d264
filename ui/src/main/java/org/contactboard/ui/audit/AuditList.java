package org.contactboard.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageBody;

/** A line for each deed: when, what, of whom, why, and the way back or since when it is undone. */
final class AuditList extends PageBody {

    private final Words words;
    private final Clock clock;
    private final BiConsumer<AuditEntry, Runnable> undo;
    private final OrderedList list = new OrderedList();
    private final Button more;
    private List<AuditEntry> shown = List.of();

    AuditList(Words words, Clock clock, Runnable more, BiConsumer<AuditEntry, Runnable> undo) {
        super(Page.AUDIT, words);
        this.words = words;
        this.clock = clock;
        this.undo = undo;
        this.more = new Button(words.say("audit.more"), _ -> more.run());
        this.more.setVisible(false);
        list.addClassName("deeds");
        add(list, this.more);
    }

    void show(Optional<Listing<AuditEntry>> answer) {
        answer.ifPresentOrElse(this::show, this::away);
    }

    private void show(Listing<AuditEntry> audit) {
        told(audit.items().isEmpty());
        more.setVisible(audit.items().size() < audit.total());
        if (!audit.items().equals(shown)) {
            shown = audit.items();
            list.removeAll();
            shown.forEach(entry -> list.add(line(entry)));
        }
    }

    private ListItem line(AuditEntry entry) {
        Div what = new Div(
                part("what", words.sayOr("audit." + entry.action(), entry.action())), part("subject", entry.subject()));
        if (entry.note() != null) {
            what.add(part("note", entry.note()));
        }
        ListItem line = new ListItem(
                part("when", words.moment(entry.doneAt(), clock.getZone(), LocalDate.now(clock))),
                what,
                part("who", words.sayOr("audit.by." + entry.doneBy(), entry.doneBy())),
                end(entry));
        line.getElement().setAttribute("data-undone", entry.isUndone());
        return line;
    }

    private Component end(AuditEntry entry) {
        if (entry.undoneAt() != null) {
            return part(
                    "undone",
                    words.say(
                            "audit.undone",
                            words.momentOrTime(entry.undoneAt(), clock.getZone(), LocalDate.now(clock))));
        }
        Button button = new Button(words.say("undo"));
        button.addClickListener(_ -> undo.accept(entry, () -> button.setEnabled(true)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setDisableOnClick(true);
        button.setAriaLabel(words.say("undo") + ": " + words.sayOr("audit." + entry.action(), entry.action()) + ", "
                + entry.subject());
        return button;
    }

    private static Span part(String name, String text) {
        Span part = new Span(text);
        part.addClassName(name);
        return part;
    }
}
