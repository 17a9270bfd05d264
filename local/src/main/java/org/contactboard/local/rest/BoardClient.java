package org.contactboard.local.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.contactboard.local.place.Refusal;

/** The REST API of the board-service, or of the connector, on this machine. */
public final class BoardClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final String base;

    public BoardClient(int port) {
        this.base = "http://127.0.0.1:%d/api/v1".formatted(port);
    }

    public JsonNode get(String path) throws InterruptedException {
        return answer(request(path).GET().build());
    }

    public JsonNode post(String path, JsonNode body) throws InterruptedException {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    }

    private JsonNode answer(HttpRequest request) throws InterruptedException {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new Refusal("The board refuses: " + problem(response));
            }
            return JSON.readTree(response.body());
        } catch (IOException away) {
            throw new Refusal("The board does not answer at " + base + ": start it with ./board up");
        }
    }

    private static String problem(HttpResponse<String> response) {
        try {
            var problem = JSON.readTree(response.body());
            var title = problem.path("title").asText("HTTP " + response.statusCode());
            return problem.hasNonNull("detail")
                    ? title + ": " + problem.path("detail").asText()
                    : title;
        } catch (JsonProcessingException unreadable) {
            return "HTTP " + response.statusCode();
        }
    }
}
