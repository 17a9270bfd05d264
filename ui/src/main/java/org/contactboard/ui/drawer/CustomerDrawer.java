package org.contactboard.ui.drawer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.contactboard.ui.agreement.AgreementsPart;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Customer;
import org.contactboard.ui.overview.Head;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.twins.TwinsView;
import org.jspecify.annotations.Nullable;

/** The drawer beside the board; what the row knows is there at once, the rest when the board-service answers. */
public final class CustomerDrawer extends Aside {

    private static final int TIMELINE = 50;

    private final transient CustomerClient customers;
    private final Words words;
    private final ZoneId zone;
    private final H2 name = new H2();
    private final Span about = new Span();
    private final Button star = new Button();
    private final Anchor twins = new Anchor();
    private final WhyCard why = new WhyCard();
    private final AgreementsPart agreements;
    private final PersonsPart persons;
    private final TimelinePart timeline;
    private final Section overloaded;
    private final OverloadPart overload;
    private final SatisfactionPart satisfaction;
    private String customer = "";
    private String product = "";
    private boolean starred;
    private LocalDate today = LocalDate.EPOCH;

    /** Without {@code numbers} nobody can be called; {@code productName} tells a product's name by its id. */
    public CustomerDrawer(
            CustomerClient customers,
            Words words,
            ZoneId zone,
            DrawerDeeds deeds,
            boolean numbers,
            UnaryOperator<String> productName) {
        this.customers = customers;
        this.words = words;
        this.zone = zone;
        this.agreements = new AgreementsPart("do-not-call", words);
        this.satisfaction = new SatisfactionPart(words, () -> {
            String scored = customer;
            deeds.score(scored, () -> askScores(UI.getCurrent(), scored));
        });
        this.persons = new PersonsPart(words, numbers);
        this.timeline = new TimelinePart(words, zone, deeds);
        this.overload = new OverloadPart("overload-list", words, zone, productName);
        this.overloaded = new Section(new H3(words.say("overload")), overload);
        overloaded.setId("overload");
        overloaded.addClassName("part");
        setId("drawer");
        addClassName("drawer");
        getElement().setAttribute("aria-label", words.say("drawer"));
        about.addClassName("about");
        Button shut = new Button("✕", _ -> deeds.close());
        shut.setId("drawer-close");
        shut.setAriaLabel(words.say("drawer.close"));
        shut.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Button contact = new Button(words.say("drawer.record"), _ -> deeds.record(customer, product));
        contact.setId("drawer-record");
        contact.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        twins.setId("drawer-twins");
        twins.setText(words.say("twins.link"));
        Button plan = new Button(words.say("drawer.plan"), _ -> deeds.plan(customer, product));
        plan.setId("drawer-plan");
        star.setId("drawer-star");
        star.addClickListener(_ -> deeds.star(customer, product, starred));
        Div actions = new Div(contact, plan, star, twins);
        actions.addClassName("actions");
        add(shut, name, about, why, agreements, actions, overloaded, persons, satisfaction, timeline);
        setVisible(false);
    }

    public boolean isOpen(String id) {
        return isVisible() && customer.equals(id);
    }

    public void close() {
        customer = "";
        product = "";
        setVisible(false);
    }

    /** Shows the customer; {@code product} is empty for the customer as a whole. */
    public void open(UI ui, Standing standing, Head head, String productId, String productName) {
        boolean other = !isOpen(standing.id());
        customer = standing.id();
        product = productId;
        Customer told = standing.row().customer();
        name.setText(told.name());
        twins.setHref(TwinsView.address(standing.id()));
        about.setText(about(productName, told));
        agreements.show(told, head);
        star(standing.cell(product));
        why.show(Why.of(standing, product, List.of(), words, zone));
        if (other) {
            persons.clear();
            timeline.clear();
            satisfaction.clear();
            overload.clear();
        }
        overloaded.setVisible(standing.row().overloaded());
        setVisible(true);
        ask(ui, standing);
    }

    /** Only a dot can have a star. */
    private void star(@Nullable Cell cell) {
        starred = cell != null && cell.precarious() != null;
        star.setVisible(cell != null && (starred || cell.contactOn() != null));
        star.setText(words.say(starred ? "drawer.unstar" : "drawer.star"));
    }

    private void ask(UI ui, Standing standing) {
        String id = standing.id();
        today = standing.today();
        askScores(ui, id);
        if (standing.row().overloaded()) {
            Answers.ask(ui, () -> customers.overload(id), told -> overload(standing, told), overload::unknown);
        }
        Answers.ask(ui, () -> customers.customer(id), details -> details(standing, details), () -> unknown(id));
        Answers.ask(
                ui,
                () -> customers.timeline(id, null, TIMELINE),
                items -> timeline(standing, items),
                timeline::unknown);
    }

    private void askScores(UI ui, String id) {
        Answers.ask(
                ui,
                () -> customers.satisfaction(id),
                scores -> {
                    if (isOpen(id)) {
                        satisfaction.show(scores, today);
                    }
                },
                () -> {});
    }

    private void overload(Standing standing, Overload told) {
        if (isOpen(standing.id())) {
            overload.show(told, standing.today());
        }
    }

    private void details(Standing standing, CustomerDetails details) {
        if (isOpen(standing.id())) {
            persons.show(details.persons(), standing.row().customer().doNotCall());
            agreements.notToCall(details.notToCall(words.say("drawer.nameless")));
            if (details.rhythm() != null) {
                why.rhythm(
                        Why.rhythm(details.rhythm(), standing.row().customer().segment(), words));
            }
        }
    }

    private void unknown(String id) {
        if (isOpen(id)) {
            persons.unknown();
            agreements.notToCallUnknown();
        }
    }

    private void timeline(Standing standing, Listing<TimelineItem> items) {
        if (isOpen(standing.id())) {
            timeline.show(standing.id(), items.items(), standing.today());
            why.show(Why.of(standing, product, items.items(), words, zone));
        }
    }

    private String about(String productName, Customer told) {
        String manager = told.accountManager() == null || told.accountManager().name() == null
                ? ""
                : told.accountManager().name();
        return productName.isEmpty() || manager.isEmpty() ? productName + manager : productName + " · " + manager;
    }
}
