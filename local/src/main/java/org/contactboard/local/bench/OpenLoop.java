package org.contactboard.local.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Sends requests at a fixed rate, whatever the answers take: how long one took counts from when it was due. */
final class OpenLoop implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * How many ms each took until its last byte, ascending; one that was not answered as asked for counts as {@link
     * #PATIENCE}.
     *
     * @param failed how many those are
     */
    record Answers(List<Double> millis, int failed) {}

    /** Sends all of them and waits for the answers. */
    Answers run(List<HttpRequest> requests, int aSecond) {
        var answers = new ArrayList<CompletableFuture<Double>>();
        var failed = new AtomicInteger();
        var begun = System.nanoTime();
        for (var request : requests) {
            var due = begun + answers.size() * 1_000_000_000L / aSecond;
            awaitMoment(due);
            answers.add(http.sendAsync(request, BodyHandlers.discarding())
                    .handle((answer, failure) -> taken(answer, failure, due, failed)));
        }
        var millis = answers.stream().map(CompletableFuture::join).sorted().toList();
        return new Answers(millis, failed.get());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private static double taken(
            @Nullable HttpResponse<Void> answer, @Nullable Throwable failure, long due, AtomicInteger failed) {
        var taken = (System.nanoTime() - due) / 1e6;
        if (failure == null && answer != null && answer.statusCode() == 200 && taken < PATIENCE.toMillis()) {
            return taken;
        }
        failed.incrementAndGet();
        return PATIENCE.toMillis();
    }

    private static void awaitMoment(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
