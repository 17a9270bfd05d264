package org.contactboard.ui.products;

import com.vaadin.flow.component.html.ListItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    private @Nullable String moved;
    private Way way = Way.UP;

    ProductsBody(Words words, Clock clock, Deeds deeds) {
        super(Page.PRODUCTS, words, deeds::search);
        this.words = words;
        this.clock = clock;
        this.deeds = deeds;
        offerArchived();
        offerAdding("product-add", deeds::add);
    }

    /** Columns are moved where all of them are in sight. */
    @Override
    protected ListItem line(ProductTold product, List<ProductTold> all) {
        ProductLine line = new ProductLine(product, words, LocalDate.now(clock));
        int place = all.indexOf(product);
        if (wanted().isEverything() && !product.general()) {
            line.offer(
                    up(product, all, place),
                    down(product, all, place),
                    product.id().equals(moved) ? way : null);
        }
        if (!product.general()) {
            line.offer(() -> deeds.edit(product));
        }
        return line;
    }

    private Runnable up(ProductTold product, List<ProductTold> all, int place) {
        return place < 2 ? ProductLine.NOWHERE : () -> move(product, all.get(place - 2), Way.UP);
    }

    private Runnable down(ProductTold product, List<ProductTold> all, int place) {
        return place + 1 >= all.size() ? ProductLine.NOWHERE : () -> move(product, all.get(place + 1), Way.DOWN);
    }

    private void move(ProductTold product, ProductTold after, Way where) {
        moved = product.id();
        way = where;
        deeds.move(product, after);
    }
}
