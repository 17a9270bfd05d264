package org.contactboard.ui.twins;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.contactboard.ui.access.Role;
import org.contactboard.ui.access.SightRule;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.choice.CustomersClient;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Customer.ExternalId;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.LiveReading;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.shell.Answers;
import org.contactboard.ui.shell.Refusal;
import org.contactboard.ui.snapshot.LiveBoard;
import org.contactboard.ui.twins.TwinsClient.Other;
import org.contactboard.ui.twins.TwinsClient.Receipt;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The same customer twice. The customer that is looked at stands in the address. */
@Route(TwinsView.ROUTE)
public class TwinsView extends Div
        implements AfterNavigationObserver, HasDynamicTitle, PairCard.Saying, FamilyPart.Parting {

    static final String ROUTE = "twins";

    private static final String CUSTOMER = "customer";
    private static final int MOST = 50;

    private final transient TwinsClient client;
    private final transient Undo undo;
    private final Words words;
    private final transient SideWords says;
    private final ByHandPart byHand;
    private final transient LiveReading<Listing<Pair>> reading;
    private String customer = "";

    TwinsView(
            LiveBoard board,
            @RestClient TwinsClient client,
            @RestClient CustomersClient customers,
            Undo undo,
            Clock clock) {
        this.client = client;
        this.undo = undo;
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        says = new SideWords(words, clock, SightRule.seesNumbers(Role.local()));
        byHand = new ByHandPart(words, customers, new FamilyPart(says, this), this::go, this::compare);
        TwinsBody body = new TwinsBody(says, this, byHand);
        reading = new LiveReading<>(this, board, () -> client.suggested(MOST), body::show);
        addClassName("page");
        add(new PageHead(Page.TWINS, preferences, board, clock), body);
    }

    /** Where one customer is looked at. */
    public static String address(String customer) {
        return "./" + location(customer);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.TWINS);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        look(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CUSTOMER)
                .orElse(""));
    }

    @Override
    public void join(Pair pair) {
        String said =
                words.say("twins.join.done", pair.other().label(), pair.one().label());
        act(() -> client.join(pair.one().id(), new Other(pair.other().id())), said);
    }

    @Override
    public void tellApart(Pair pair) {
        String said =
                words.say("twins.apart.done", pair.one().label(), pair.other().label());
        act(() -> client.tellApart(pair.one().id(), new Other(pair.other().id())), said);
    }

    @Override
    public void part(Side joined) {
        act(() -> client.part(joined.id(), Map.of()), words.say("twins.part.done", joined.label()));
    }

    @Override
    public void partOff(Side from, List<ExternalId> ids, String name) {
        act(() -> client.partOff(from.id(), new TwinsClient.Off(ids, name)), words.say("twins.part.done", name));
    }

    private void act(Supplier<Receipt> deed, String said) {
        UI ui = UI.getCurrent();
        Answers.ask(ui, () -> outcome(ui, deed, said), Runnable::run, () -> tell(words.say("edit.away")));
    }

    private Runnable outcome(UI ui, Supplier<Receipt> deed, String said) {
        try {
            Receipt receipt = deed.get();
            return () -> {
                again();
                undo.offer(ui, words, said, receipt.action(), this::again);
            };
        } catch (Refusal refused) {
            return () -> tell(words.say("twins.refused", refused.detail()));
        } catch (ProcessingException | WebApplicationException away) {
            return () -> tell(words.say("edit.away"));
        }
    }

    private void again() {
        reading.again();
        look(customer);
    }

    private void go(String next) {
        UI.getCurrent().getPage().getHistory().replaceState(null, location(next));
        look(next);
    }

    private void look(String id) {
        customer = id;
        byHand.clear();
        if (!id.isEmpty()) {
            ask(() -> client.family(id), told -> {
                if (customer.equals(id)) {
                    byHand.show(told);
                }
            });
        }
    }

    private void compare(String one, String other) {
        ask(() -> client.compare(one, other), told -> byHand.show(new PairCard(told, says, this)));
    }

    private <T> void ask(Supplier<T> question, Consumer<T> answer) {
        Answers.ask(getUI().orElseGet(UI::getCurrent), question, answer, () -> tell(words.say("edit.away")));
    }

    private static void tell(String text) {
        Notification.show(text, 5000, Notification.Position.BOTTOM_START);
    }

    private static String location(String customer) {
        return customer.isEmpty() ? ROUTE : ROUTE + "?" + CUSTOMER + "=" + URLEncoder.encode(customer, UTF_8);
    }
}
