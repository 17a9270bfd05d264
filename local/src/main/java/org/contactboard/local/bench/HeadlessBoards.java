package org.contactboard.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.contactboard.local.browser.HeadlessBrowser;
import org.contactboard.local.browser.Told;

/** The board open in many browsers without a picture, each noting the cells that bring news. */
final class HeadlessBoards implements SeenCells, AutoCloseable {

    private static final int AT_A_TIME = 4;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<HeadlessBrowser> browsers = new ArrayList<>();
    private final List<Map<String, Long>> seen = new ArrayList<>();
    private final String address;

    HeadlessBoards(String address) {
        this.address = address;
    }

    /** Opens more of them, a few at a time, until there are so many. */
    void open(int count) throws InterruptedException, IOException {
        try (var opening = Executors.newFixedThreadPool(AT_A_TIME)) {
            var work = new ArrayList<Callable<HeadlessBrowser>>();
            for (var n = browsers.size(); n < count; n++) {
                var news = new ConcurrentHashMap<String, Long>();
                seen.add(news);
                work.add(() -> HeadlessBrowser.open(http, address, told -> note(told, news)));
            }
            for (var opened : opening.invokeAll(work)) {
                browsers.add(opened.get());
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    int lost() {
        return (int) browsers.stream().filter(HeadlessBrowser::isLost).count();
    }

    @Override
    public List<Map<String, Long>> seen() {
        return seen;
    }

    @Override
    public void close() {
        browsers.forEach(HeadlessBrowser::close);
        http.shutdownNow();
    }

    private static void note(Told told, Map<String, Long> news) {
        var now = System.currentTimeMillis();
        told.scripts().forEach(script -> script.forEach(parameter -> parameter.forEach(item -> note(item, news, now))));
    }

    /** A row of the grid: of each column the customer's id, the product's and how the cell looks. */
    private static void note(JsonNode item, Map<String, Long> news, long now) {
        for (var property : item.properties()) {
            if (!property.getValue().path("news").asText().isEmpty()) {
                var column = property.getKey().substring(0, property.getKey().length() - 1);
                news.putIfAbsent(
                        item.path(column + "id").asText() + "/"
                                + item.path(column + "p").asText(),
                        now);
            }
        }
    }
}
