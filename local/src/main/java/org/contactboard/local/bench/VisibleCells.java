package org.contactboard.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The board's own ids of the customers and products that stand in the upper left of every open board.
 *
 * @param customers in the order of {@link CallRecords#customer}
 * @param products in the order of {@link CallRecords#product}
 */
record VisibleCells(List<String> customers, List<String> products) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static VisibleCells of(String api, int customers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(api + "/board?sort=name&size=" + customers))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var board =
                    JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
            return new VisibleCells(
                    StreamSupport.stream(board.path("rows").spliterator(), false)
                            .map(row -> row.at("/customer/id").asText())
                            .toList(),
                    StreamSupport.stream(board.path("products").spliterator(), false)
                            .filter(product -> product.path("name").asText().startsWith("Product "))
                            .map(product -> product.path("id").asText())
                            .toList());
        }
    }

    int count() {
        return customers.size() * products.size();
    }

    /** As an open board names the cell. */
    String cell(int n) {
        return customers.get(n % customers.size()) + "/" + products.get(n / customers.size());
    }
}
