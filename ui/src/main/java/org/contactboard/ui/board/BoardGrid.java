package org.contactboard.ui.board;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.ProductColumn;
import org.contactboard.ui.snapshot.Snapshot;

/** The board itself: customers down the side, products along the top; its items are customers of the shared snapshot, and groups of them. */
final class BoardGrid extends Grid<String> {

    private static final String CUSTOMER = "event.detail.customer";
    private static final String PRODUCT = "event.detail.product";

    private final Picture picture;
    private final Words words;
    private final Renderers renderers;
    private final CustomerHeading heading;
    private List<String> shown = List.of();
    private List<?> drawn = List.of();
    private List<ProductHeading> headings = List.of();
    private boolean cards;
    private boolean wall;
    private boolean pointing;
    private List<Extra> extra = List.of(Extra.values());
    private boolean switched;

    /** {@code record} takes the customer's and the product's id of the cell on which `c` was pressed. */
    BoardGrid(Picture picture, Words words, Renderers renderers, BiConsumer<String, String> record) {
        this.picture = picture;
        this.words = words;
        this.renderers = renderers;
        this.heading = new CustomerHeading(words);
        setId("board");
        addClassName("board-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COLUMN_BORDERS);
        setSelectionMode(SelectionMode.NONE);
        CallbackDataProvider<String, Void> rows = DataProvider.fromCallbacks(
                query -> shown.stream().skip(query.getOffset()).limit(query.getLimit()), _ -> shown.size());
        setItems(rows);
        getElement().addEventListener("mouseenter", _ -> pointing = true);
        getElement().addEventListener("mouseleave", _ -> pointing = false);
        getElement()
                .addEventListener("record-contact", event -> record.accept(told(event, CUSTOMER), told(event, PRODUCT)))
                .addEventData(CUSTOMER)
                .addEventData(PRODUCT);
    }

    /** {@code tell} takes the customer or the group of whose badge of too much contact more is to be told. */
    void onOverload(Consumer<String> tell) {
        getElement()
                .addEventListener("overload-asked", event -> tell.accept(told(event, CUSTOMER)))
                .addEventData(CUSTOMER);
    }

    boolean isCards() {
        return cards;
    }

    private static String told(DomEvent event, String name) {
        return event.getEventData().get(name).asString();
    }

    /** Whether somebody's pointer is on the board: then no row may move under it. */
    boolean pointing() {
        return pointing;
    }

    List<String> shown() {
        return shown;
    }

    /**
     * The same items in another list, which many browsers share: the one before may go. Beside them there may be others than
     * before: in a group that is shut, or of all.
     */
    void keep(List<String> items, int customers, int all) {
        shown = items;
        heading.show(customers, all);
    }

    /** Customers and groups; of the first so many, of all that there are. */
    void show(List<String> items, int customers, int all) {
        shown = items;
        heading.show(customers, all);
        getDataProvider().refreshAll();
    }

    /** Those of the items whose rows this browser has at hand. */
    List<String> visible(Set<String> items) {
        return items.stream().filter(getDataCommunicator()::isItemActive).toList();
    }

    void refresh(List<String> items) {
        items.forEach(getDataProvider()::refreshItem);
    }

    /** As it stands above its column; empty for no product or one that is gone. */
    String productName(String product) {
        return picture.snapshot().head().products().stream()
                .filter(one -> one.id().equals(product))
                .map(one -> ProductHeading.name(one, words))
                .findFirst()
                .orElse("");
    }

    /** One customer per card, for a telephone, or the board. */
    void asCards(boolean wanted) {
        cards = wanted;
    }

    /** A wall has no room for the optional columns, and nobody to scroll to them. */
    void onWall(boolean hung) {
        wall = hung;
    }

    /** The optional columns that are wanted; what somebody switched on is there also when it is empty. */
    void extras(List<Extra> wanted, boolean bySomebody) {
        extra = wanted;
        switched = bySomebody;
    }

    /** Builds the columns anew when they differ from those that are there; what stands above them is told in place. */
    void columns() {
        Snapshot snapshot = picture.snapshot();
        List<ProductColumn> columns = ProductColumn.of(snapshot.head(), snapshot.today());
        List<Extra> extras = wall ? List.of() : switched ? extra : Extra.in(snapshot.byName(), extra);
        List<?> wanted = List.of(columns.stream().map(ProductColumn::product).toList(), extras, cards);
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            removeAllColumns();
            headings = columns.stream()
                    .map(column -> new ProductHeading(column.product(), words))
                    .toList();
            if (cards) {
                addColumn(renderers.card(snapshot.head().products())).setFlexGrow(1);
            } else {
                addColumn(renderers.customer())
                        .setHeader(heading)
                        .setFrozen(true)
                        .setFlexGrow(0)
                        .setWidth("var(--customer-width)");
                headings.forEach(this::product);
                extras.forEach(this::extra);
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            headings.get(i).silent(columns.get(i).silentDays());
        }
    }

    private void product(ProductHeading heading) {
        addColumn(renderers.cell(heading.product()))
                .setHeader(heading)
                .setFlexGrow(1)
                .setWidth("var(--product-width)");
    }

    private void extra(Extra extra) {
        addColumn(renderers.extra(extra))
                .setHeader(new ExtraHeading(extra, words))
                .setFlexGrow(0)
                .setWidth("var(--extra-width)");
    }
}
