package org.contactboard.ui.twins;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.contactboard.ui.language.Words;

/** Two customers side by side: which stays, what moves, and what a person says of them. */
final class PairCard extends Article {

    /** What a person says of two customers. */
    interface Saying {
        void join(Pair pair);

        void tellApart(Pair pair);
    }

    private final SideWords says;
    private final Saying saying;
    private Pair pair;

    PairCard(Pair pair, SideWords says, Saying saying) {
        this.says = says;
        this.saying = saying;
        this.pair = pair;
        addClassName("pair");
        draw();
    }

    /** The same two may be told anew; which of them stays is the reader's choice. */
    void show(Pair told) {
        Pair fresh = told.one().id().equals(pair.one().id()) ? told : told.swapped();
        if (!fresh.equals(pair)) {
            pair = fresh;
            draw();
        }
    }

    private void draw() {
        Words words = says.words();
        removeAll();
        getElement()
                .setAttribute("data-pair", pair.one().id() + " " + pair.other().id());
        getElement()
                .setAttribute(
                        "aria-label", pair.one().label() + " – " + pair.other().label());
        Div evidence = new Div();
        evidence.addClassName("evidence");
        says.evidence(pair).forEach(one -> {
            Span chip = new Span(one);
            chip.addClassName("badge");
            evidence.add(chip);
        });
        Div sides = new Div(
                new SidePart(pair.one(), says, "stays", words.say("twins.stays")),
                swap(),
                new SidePart(pair.other(), says, "goes", words.say("twins.goes")));
        sides.addClassName("sides");
        Paragraph moves = new Paragraph(says.moves(pair));
        moves.addClassName("moves");
        add(evidence, sides, moves, actions());
    }

    private Button swap() {
        Button swap = new Button("⇄", _ -> {
            pair = pair.swapped();
            draw();
        });
        swap.addClassName("swap");
        swap.setAriaLabel(says.words().say("twins.swap"));
        swap.setTooltipText(says.words().say("twins.swap"));
        swap.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return swap;
    }

    private Div actions() {
        Words words = says.words();
        Button join = new Button(words.say("twins.join"), _ -> saying.join(pair));
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        join.addClassName("join");
        join.setAriaLabel(
                words.say("twins.join.aria", pair.other().label(), pair.one().label()));
        Button apart = new Button(words.say("twins.apart"), _ -> saying.tellApart(pair));
        apart.addClassName("apart");
        Div actions = new Div(join, apart);
        actions.addClassName("actions");
        return actions;
    }
}
