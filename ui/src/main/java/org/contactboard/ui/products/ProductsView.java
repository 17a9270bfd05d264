package org.contactboard.ui.products;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.util.Optional;
import org.contactboard.ui.audit.Undo;
import org.contactboard.ui.choice.EmployeesClient;
import org.contactboard.ui.edit.Opening;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.LiveReading;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageHead;
import org.contactboard.ui.pages.SearchedBody;
import org.contactboard.ui.pages.SearchedBody.Wanted;
import org.contactboard.ui.preference.Preferences;
import org.contactboard.ui.shell.Tagged;
import org.contactboard.ui.snapshot.LiveBoard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The products, archived ones too. */
@Route("products")
public class ProductsView extends Div implements HasDynamicTitle, ProductsBody.Deeds {

    private final transient ProductsClient client;
    private final transient EmployeesClient employees;
    private final transient Undo undo;
    private final Words words;
    private final ProductsBody body;
    private final transient LiveReading<Listing<ProductTold>> reading;

    ProductsView(
            LiveBoard board,
            @RestClient ProductsClient client,
            @RestClient EmployeesClient employees,
            Undo undo,
            Clock clock) {
        this.client = client;
        this.employees = employees;
        this.undo = undo;
        Preferences preferences = Preferences.of(VaadinRequest.getCurrent());
        words = preferences.words();
        body = new ProductsBody(words, clock, this);
        reading = new LiveReading<>(this, board, () -> found(body.wanted()), body::show);
        addClassName("page");
        add(new PageHead(Page.PRODUCTS, preferences, board, clock), body);
    }

    @Override
    public String getPageTitle() {
        return words.say("page", Page.PRODUCTS);
    }

    private Listing<ProductTold> found(Wanted wanted) {
        return client.products(wanted.q(), wanted.archived(), wanted.page(), SearchedBody.SIZE);
    }

    @Override
    public void search() {
        reading.again();
    }

    @Override
    public void add() {
        UI ui = UI.getCurrent();
        new ProductDialog(client, employees, words, null, now -> saved(ui, now)).open();
    }

    @Override
    public void edit(ProductTold product) {
        UI ui = UI.getCurrent();
        Opening.ask(
                ui,
                words,
                () -> ProductDialog.read(client, product.id()),
                read -> new ProductDialog(client, employees, words, read, now -> saved(ui, now)).open(),
                reading::again);
    }

    @Override
    public void move(ProductTold product, ProductTold after) {
        UI ui = UI.getCurrent();
        Opening.ask(
                ui,
                words,
                () -> Optional.ofNullable(client.move(product.id(), new ProductTold.Move(after.id()))),
                receipt -> {
                    drawMoved();
                    receipt.ifPresent(it -> undo.offer(
                            ui, words, words.say("products.moved", product.name()), it.action(), reading::again));
                },
                this::drawMoved);
    }

    private void saved(UI ui, Tagged<ProductTold> now) {
        if (now.action() != null) {
            done(ui, words.say("segments.saved", now.value().name()), now.action());
        }
    }

    private void done(UI ui, String said, long action) {
        reading.again();
        undo.offer(ui, words, said, action, reading::again);
    }

    private void drawMoved() {
        body.moved();
        reading.again();
    }
}
