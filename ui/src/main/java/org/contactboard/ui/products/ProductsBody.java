package org.contactboard.ui.products;

import com.vaadin.flow.component.html.ListItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.SearchedBody;
import org.contactboard.ui.products.ProductLine.Way;
import org.jspecify.annotations.Nullable;

/** The products that are asked for, in the order of the columns. */
final class ProductsBody extends SearchedBody<ProductTold> {

    /** What can be done here. */
    interface Deeds {

        void add();

        void edit(ProductTold product);

        /** Puts it behind another one. */
        void move(ProductTold product, ProductTold after);

        void search();
    }

    private final Words words;
    private final transient Clock clock;
    private final transient Deeds deeds;
    private final transient Map<String, ProductLine> lines = new HashMap<>();
    private transient List<ProductTold> order = List.of();
    private @Nullable String moving;
    private boolean moved;
    private Way way = Way.UP;

    ProductsBody(Words words, Clock clock, Deeds deeds) {
        super(Page.PRODUCTS, words, deeds::search);
        this.words = words;
        this.clock = clock;
        this.deeds = deeds;
        offerArchived();
        offerAdding("product-add", deeds::add);
    }

    @Override
    protected String id(ProductTold product) {
        return product.id();
    }

    @Override
    protected ListItem line(ProductTold product) {
        ProductLine line = new ProductLine(product, words, LocalDate.now(clock));
        lines.put(product.id(), line);
        if (!product.general()) {
            line.onMove(where -> move(product, where));
            line.offer(() -> deeds.edit(product));
        }
        return line;
    }

    @Override
    protected void stand(List<ProductTold> all) {
        order = all;
        lines.keySet().retainAll(all.stream().map(ProductTold::id).toList());
        ProductLine went = moved && moving != null && wanted().isEverything() ? lines.get(moving) : null;
        if (moved || !wanted().isEverything()) {
            moving = null;
            moved = false;
        }
        place();
        if (went != null) {
            went.focus(way);
        }
    }

    /** The board-service answered, whatever it said: the next answer that is drawn shows where the column stands. */
    void moved() {
        moved = true;
    }

    /** Columns are moved where all of them are in sight, one at a time. */
    private void place() {
        for (int i = 0; i < order.size(); i++) {
            ProductTold product = order.get(i);
            boolean still = moving == null;
            line(i).place(wanted().isEverything() && !product.general(), still && i > 1, still && i + 1 < order.size());
        }
    }

    private ProductLine line(int place) {
        return Objects.requireNonNull(lines.get(order.get(place).id()));
    }

    private void move(ProductTold product, Way where) {
        int behind = order.indexOf(product) + (where == Way.UP ? -2 : 1);
        if (moving == null && behind >= 0 && behind < order.size()) {
            moving = product.id();
            moved = false;
            way = where;
            place();
            deeds.move(product, order.get(behind));
        }
    }
}
