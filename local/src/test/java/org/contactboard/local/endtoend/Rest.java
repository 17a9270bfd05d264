package org.contactboard.local.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The board-service over REST, as any client sees it. */
final class Rest implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 500;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String address;

    Rest(int port) {
        address = "http://127.0.0.1:" + port;
    }

    JsonNode get(String path) {
        return answer(HttpRequest.newBuilder(URI.create(address + "/api/v1" + path)));
    }

    JsonNode post(String path, Map<String, ?> body) {
        return answer(HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    /** Whatever it was before. */
    JsonNode put(String path, Map<String, ?> body) {
        return answer(HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .PUT(HttpRequest.BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    JsonNode importCustomers(String csv) {
        var told = post("/imports/customers", Map.of("fileName", "customers.csv", "content", csv));
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (told.path("state").asText().equals("RUNNING") && System.nanoTime() < deadline) {
            LockSupport.parkNanos(50_000_000);
            told = get("/imports/" + told.path("id").asText());
        }
        return told;
    }

    /** What became of the items of one record; empty as long as nothing did. */
    List<JsonNode> outcomes(Origin origin) {
        return all("/intake?topic=%s&partition=%d&offset=%d"
                .formatted(encoded(origin.topic()), origin.partition(), origin.offset()));
    }

    List<JsonNode> contacts(String customer) {
        return all("/customers/" + encoded(customer) + "/contacts?");
    }

    /** The rows of the board whose name has this in it. */
    List<JsonNode> rows(String name) {
        var rows = new ArrayList<JsonNode>();
        get("/board?size=" + PAGE + "&q=" + encoded(name)).path("rows").forEach(rows::add);
        return rows;
    }

    JsonNode row(String customer, String name) {
        return rows(name).stream()
                .filter(row -> row.path("customer").path("id").asText().equals(customer))
                .findFirst()
                .orElseThrow(() -> new AssertionError(customer + " is not on the board"));
    }

    /** All pages of a list. */
    List<JsonNode> all(String query) {
        var items = new ArrayList<JsonNode>();
        var total = Integer.MAX_VALUE;
        for (var page = 0; page * PAGE < total; page++) {
            var answer = get("%s&size=%d&page=%d".formatted(query, PAGE, page));
            total = answer.path("total").asInt();
            answer.path("items").forEach(items::add);
        }
        return items;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        client.close();
    }

    private JsonNode answer(HttpRequest.Builder request) {
        try {
            var asked = request.timeout(Duration.ofSeconds(30)).build();
            var answer = client.send(asked, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(asked + " " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
