package org.contactboard.ui.confirmation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.function.Consumer;
import org.contactboard.ui.confirmation.Plan.Named;
import org.contactboard.ui.language.Words;

/** One plan: when, with whom, about what, where it is told, and what became of it. */
final class PlanLine extends ListItem {

    private final transient Plan plan;
    private final Checkbox chosen = new Checkbox();

    PlanLine(Plan plan, Words words, PlanWords says, Runnable choose, Consumer<Became> say) {
        this.plan = plan;
        String about = says.whom(plan) + ", " + says.when(plan);
        getElement().setAttribute("data-record", plan.recordId());
        chosen.setAriaLabel(words.say("confirm.choose", about));
        chosen.addValueChangeListener(_ -> choose.run());
        Span icon = new Span();
        icon.addClassNames("channel", plan.channel().name());
        icon.getElement().setAttribute("role", "img");
        icon.getElement().setAttribute("aria-label", words.say("channel", plan.channel()));
        Div about1 = new Div(
                icon, text("people", says.people(plan)), text("plan-product", says.products(plan)), source(says));
        about1.addClassName("about");
        Div what = new Div(text("plan-customer", says.whom(plan)), about1);
        what.addClassName("what");
        add(chosen, text("when", says.when(plan)), what, new VerdictButtons(words, about, say));
    }

    Plan plan() {
        return plan;
    }

    boolean isChosen() {
        return chosen.getValue();
    }

    void choose(boolean whether) {
        chosen.setValue(whether);
    }

    void focus() {
        chosen.focus();
    }

    /** Each leads to its row on the board. */
    private Component customers(PlanWords says) {
        Div whom = new Div();
        whom.addClassName("plan-customer");
        for (Named one : plan.customers()) {
            Location row = new Location("", QueryParameters.simple(Map.of("customer", one.id())));
            whom.add(new Anchor("./" + row.getPathWithQueryParameters(), one.name()));
        }
        if (plan.customers().isEmpty()) {
            whom.setText(says.whom(plan));
        }
        return whom;
    }

    private Component source(PlanWords says) {
        if (plan.recordUrl() == null) {
            return text("plan-source", says.source(plan));
        }
        Anchor link = new Anchor(plan.recordUrl(), says.source(plan), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("plan-source");
        return link;
    }

    private static Span text(String name, String text) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
