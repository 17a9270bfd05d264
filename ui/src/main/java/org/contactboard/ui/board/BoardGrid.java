package org.contactboard.ui.board;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Product;
import org.contactboard.ui.snapshot.Snapshot;

/** The board itself: customers down the side, products along the top; its items are ids of the shared snapshot. */
final class BoardGrid extends Grid<String> {

    private final Supplier<Snapshot> snapshot;
    private final Words words;
    private final Clock clock;
    private final BiConsumer<String, String> open;
    private List<String> shown = List.of();
    private List<Product> products = List.of();

    /** {@code open} takes the customer's and the product's id of the cell that was chosen. */
    BoardGrid(Supplier<Snapshot> snapshot, Words words, Clock clock, BiConsumer<String, String> open) {
        this.snapshot = snapshot;
        this.words = words;
        this.clock = clock;
        this.open = open;
        setId("board");
        addClassName("board-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COLUMN_BORDERS);
        setSelectionMode(SelectionMode.NONE);
        CallbackDataProvider<String, Void> shownRows = DataProvider.fromCallbacks(
                query -> shown.stream().skip(query.getOffset()).limit(query.getLimit()), query -> shown.size());
        setItems(shownRows);
    }

    List<String> shown() {
        return shown;
    }

    void show(List<String> customers) {
        shown = customers;
        getDataProvider().refreshAll();
    }

    /** Draws the rows again that are on this screen, and says whether there were any. */
    boolean refresh(Set<String> customers) {
        List<String> visible =
                customers.stream().filter(getDataCommunicator()::isItemActive).toList();
        visible.forEach(getDataProvider()::refreshItem);
        return !visible.isEmpty();
    }

    /** Builds the columns when the products differ from those that are there. */
    void columns() {
        List<Product> wanted = snapshot.get().head().products();
        if (wanted.equals(products) && !getColumns().isEmpty()) {
            return;
        }
        products = wanted;
        removeAllColumns();
        addColumn(customerRenderer())
                .setHeader(words.say("board.customer"))
                .setFrozen(true)
                .setFlexGrow(0)
                .setWidth("17.25rem");
        products.forEach(this::productColumn);
    }

    private void productColumn(Product product) {
        addColumn(cellRenderer(product))
                .setHeader(new ProductHeading(product, snapshot.get().today(), words))
                .setFlexGrow(1)
                .setWidth("9.5rem");
    }

    private LitRenderer<String> customerRenderer() {
        return LitRenderer.<String>of(CellTemplate.CUSTOMER)
                .withProperty("id", id -> id)
                .withProperty("c", this::customerFace)
                .withFunction("open", id -> open.accept(id, ""));
    }

    private LitRenderer<String> cellRenderer(Product product) {
        String name = ProductHeading.name(product, words);
        return LitRenderer.<String>of(CellTemplate.CELL)
                .withProperty("id", id -> id)
                .withProperty("p", _ -> product.id())
                .withProperty("f", id -> cellFace(id, product, name))
                .withFunction("open", id -> open.accept(id, product.id()));
    }

    private CustomerFace customerFace(String customer) {
        Standing standing = snapshot.get().standing(customer);
        return standing == null ? CustomerFace.GONE : CustomerFace.of(standing.row(), words);
    }

    private CellFace cellFace(String customer, Product product, String name) {
        Standing standing = snapshot.get().standing(customer);
        return standing == null ? CellFace.GONE : CellFace.of(standing, product.id(), name, words, clock.instant());
    }
}
