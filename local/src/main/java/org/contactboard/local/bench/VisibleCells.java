package org.contactboard.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.contactboard.local.large.LargeCompany;
import org.contactboard.local.rest.BoardClient;

/** The cells that stand in the upper left of every open board: each once, customer after customer, then the next product. */
record VisibleCells(List<Cell> cells) {

    /**
     * @param customer as {@link CallRecords#customer} numbers it
     * @param product as {@link CallRecords#product} numbers it
     * @param key as an open board names the cell
     */
    record Cell(int customer, int product, String key) {}

    /** Of customers who were told in the order of their names. */
    static VisibleCells of(BoardClient api, int customers) throws InterruptedException {
        return of(api, customers, (row, place) -> place);
    }

    /** Of the large board. */
    static VisibleCells ofLarge(BoardClient api, int customers) throws InterruptedException {
        return of(api, customers, (row, place) -> LargeCompany.number(id(row)));
    }

    private static VisibleCells of(BoardClient api, int customers, ToIntBiFunction<JsonNode, Integer> number)
            throws InterruptedException {
        var board = api.get("/board?sort=name&size=" + customers);
        var rows = list(board.path("rows"));
        var cells = new ArrayList<Cell>();
        for (var product : list(board.path("products"))) {
            var name = product.path("name").asText();
            for (var place = 0; name.startsWith("Product P") && place < rows.size(); place++) {
                var row = rows.get(place);
                if (isShown(row, product.path("id").asText())) {
                    cells.add(new Cell(
                            number.applyAsInt(row, place),
                            Integer.parseInt(name.substring("Product P".length())),
                            id(row) + "/" + product.path("id").asText()));
                }
            }
        }
        return new VisibleCells(cells);
    }

    int count() {
        return cells.size();
    }

    Cell cell(int n) {
        return cells.get(n);
    }

    /** Whose rows stand there. */
    Set<Integer> customers() {
        return cells.stream().map(Cell::customer).collect(Collectors.toSet());
    }

    /** Not folded into a group, and of a customer who has the product. */
    private static boolean isShown(JsonNode row, String product) {
        var products = row.at("/customer/products");
        return !row.at("/customer/group").isTextual()
                && (!products.isArray()
                        || list(products).stream().anyMatch(one -> one.asText().equals(product)));
    }

    private static String id(JsonNode row) {
        return row.at("/customer/id").asText();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
