package org.contactboard.local.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The board open in a session of its own, with what a browser is checked for: its cookie, its Origin, the CSRF token of
 * the page with each call, and the page's push id. It acknowledges what it is told as Vaadin's client does, and reads
 * every message that is pushed.
 */
public final class HeadlessBrowser implements WebSocket.Listener, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final String address;
    private final String origin;
    private final Consumer<Told> pushed;
    private final Frames frames = new Frames();
    private final String cookie;
    private final Opening opening;
    private @Nullable WebSocket push;
    private volatile boolean lost;
    private int seen;
    private int calls;

    private HeadlessBrowser(HttpClient http, String address, Consumer<Told> pushed)
            throws IOException, InterruptedException {
        this.http = http;
        this.address = address;
        this.origin = address.replaceFirst("/$", "");
        this.pushed = pushed;
        var page = http.send(request("").GET().build(), BodyHandlers.ofString());
        this.cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        this.opening = Opening.of(body(http.send(
                request(Opening.question()).header("Cookie", cookie).GET().build(), BodyHandlers.ofString())));
    }

    /** Opens the board at this address, which ends in a slash, and waits until its rows are there. */
    public static HeadlessBrowser open(HttpClient http, String address, Consumer<Told> pushed)
            throws IOException, InterruptedException {
        var browser = new HeadlessBrowser(http, address, pushed);
        browser.listen();
        browser.showBoard();
        return browser;
    }

    /** Whether it was told to load the page anew, or its push connection was closed. */
    public boolean isLost() {
        return lost;
    }

    private void listen() {
        push = http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .header("Origin", origin)
                .connectTimeout(PATIENCE)
                .buildAsync(URI.create(address.replaceFirst("^http", "ws") + opening.push()), this)
                .join();
    }

    private void showBoard() throws IOException, InterruptedException {
        var navigation = node("event", 1).put("event", "ui-navigate");
        navigation
                .putObject("data")
                .put("route", "/")
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", "")
                .putObject("historyState")
                .put("idx", 0);
        var grid = call(navigation).node("vaadin-grid").orElseThrow(() -> new IOException("there is no board"));
        var confirmation = node("publishedEventHandler", grid)
                .put("templateEventMethodName", "confirmUpdate")
                .put("promise", 0);
        confirmation.putArray("templateEventMethodArgs").add(0);
        call(confirmation);
    }

    private static ObjectNode node(String type, int node) {
        return JsonNodeFactory.instance.objectNode().put("type", type).put("node", node);
    }

    private Told call(ObjectNode invocation) throws IOException, InterruptedException {
        var body = JsonNodeFactory.instance.objectNode().put("csrfToken", opening.csrfToken());
        ArrayNode invocations = body.putArray("rpc");
        invocations.add(invocation);
        synchronized (this) {
            body.put("syncId", seen).put("clientId", calls++);
        }
        var request = request(opening.calls())
                .header("Cookie", cookie)
                .header("Origin", origin)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        var told = Told.of(body(http.send(request, BodyHandlers.ofString())));
        take(told);
        return told;
    }

    private synchronized void take(Told told) {
        told.number().ifPresent(number -> seen = Math.max(seen, number));
        lost |= told.endsThePage();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence piece, boolean last) {
        for (var message : frames.add(piece)) {
            read(message);
        }
        socket.request(1);
        return null;
    }

    /** The first message of a push connection is not JSON: it says who we are. */
    private void read(String message) {
        if (!message.contains("{")) {
            return;
        }
        try {
            var told = Told.of(message);
            take(told);
            pushed.accept(told);
        } catch (JsonProcessingException e) {
            lost = true;
        }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        lost = true;
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
        lost = true;
    }

    @Override
    public void close() {
        if (push != null) {
            push.abort();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Accept-Language", "en-GB");
    }

    private static String body(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("the server answered with " + answer.statusCode());
        }
        return answer.body();
    }
}
