package org.contactboard.ui.views;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.ui.language.Words;

/** One view in the list of those that can be changed: what it is, and what can be done with it. */
final class ViewLine extends ListItem {

    /** What can be done with a view. */
    interface Deeds {

        void open(ViewTold view);

        void beginWith(ViewTold view, boolean wanted);

        void share(ViewTold view, boolean wanted);

        void rename(ViewTold view);

        void remove(ViewTold view);
    }

    private final Words words;
    private final String name;

    ViewLine(ViewTold view, boolean first, Words words, Deeds deeds) {
        this.words = words;
        this.name = view.name();
        getElement().setAttribute("data-view", view.id());
        addClassName("view-line");
        Span about = new Span(about(view, first, words));
        about.addClassName("about");
        Div buttons = new Div(button(first ? "not-first" : "first", "first", () -> deeds.beginWith(view, !first)));
        buttons.addClassName("deeds");
        if (view.mine()) {
            buttons.add(
                    button(view.shared() ? "unshare" : "share", "sharing", () -> deeds.share(view, !view.shared())));
        }
        if (view.mayChange()) {
            buttons.add(button("rename", "rename", () -> deeds.rename(view)));
            buttons.add(button("remove", "remove", () -> deeds.remove(view)));
        }
        Button open = new Button(name, _ -> deeds.open(view));
        open.addClassName("open");
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Div what = new Div(open, about);
        what.addClassName("text");
        add(what, buttons);
    }

    private Button button(String word, String role, Runnable deed) {
        Button button = new Button(words.say("views." + word), _ -> deed.run());
        button.addClassName(role);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.say("views.deed.aria", words.say("views." + word), name));
        return button;
    }

    /** "you begin with it · shared by mees", or nothing. */
    static String about(ViewTold view, boolean first, Words words) {
        List<String> parts = new ArrayList<>();
        if (first) {
            parts.add(words.say("views.is-first"));
        }
        if (!view.mine()) {
            parts.add(words.say("views.of", view.owner()));
        } else if (view.shared()) {
            parts.add(words.say("views.is-shared"));
        }
        return String.join(" · ", parts);
    }
}
