package org.contactboard.local.bench;

import java.util.List;
import java.util.stream.StreamSupport;
import org.contactboard.local.rest.BoardClient;

/**
 * The board's own ids of the customers and products that stand in the upper left of every open board.
 *
 * @param customers in the order of {@link CallRecords#customer}
 * @param products in the order of {@link CallRecords#product}
 */
record VisibleCells(List<String> customers, List<String> products) {

    static VisibleCells of(BoardClient api, int customers) throws InterruptedException {
        var board = api.get("/board?sort=name&size=" + customers);
        return new VisibleCells(
                StreamSupport.stream(board.path("rows").spliterator(), false)
                        .map(row -> row.at("/customer/id").asText())
                        .toList(),
                StreamSupport.stream(board.path("products").spliterator(), false)
                        .filter(product -> product.path("name").asText().startsWith("Product "))
                        .map(product -> product.path("id").asText())
                        .toList());
    }

    int count() {
        return customers.size() * products.size();
    }

    /** As an open board names the cell. */
    String cell(int n) {
        return customers.get(n % customers.size()) + "/" + products.get(n / customers.size());
    }
}
