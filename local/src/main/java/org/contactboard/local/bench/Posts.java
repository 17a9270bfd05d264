package org.contactboard.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Posts records to a door as a CRM does: signed, over a few connections, each waiting for its answer. */
final class Posts implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final String HMAC = "HmacSHA256";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService senders = Executors.newFixedThreadPool(CONNECTIONS);
    private final URI door;
    private final SecretKeySpec key;

    Posts(URI door, String secret) {
        this.door = door;
        this.key = new SecretKeySpec(secret.getBytes(UTF_8), HMAC);
    }

    /** Sends all of them, and returns how many a second were taken. Every one has to be. */
    double send(Stream<ProducerRecord<String, byte[]>> records)
            throws GeneralSecurityException, InterruptedException, ExecutionException {
        var mac = Mac.getInstance(HMAC);
        mac.init(key);
        var requests = new ArrayList<HttpRequest>();
        records.forEach(record -> requests.add(request(record.value(), mac)));
        var next = new AtomicInteger();
        var work = new ArrayList<Callable<Void>>();
        for (var i = 0; i < CONNECTIONS; i++) {
            work.add(() -> sendSome(requests, next));
        }
        var start = System.nanoTime();
        for (Future<Void> done : senders.invokeAll(work)) {
            done.get();
        }
        return requests.size() / ((System.nanoTime() - start) / 1e9);
    }

    @Override
    public void close() {
        senders.shutdownNow();
        http.shutdownNow();
    }

    private Void sendSome(List<HttpRequest> requests, AtomicInteger next) throws IOException, InterruptedException {
        for (var i = next.getAndIncrement(); i < requests.size(); i = next.getAndIncrement()) {
            var status = http.send(requests.get(i), BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IOException("the door answered with " + status);
            }
        }
        return null;
    }

    private HttpRequest request(byte[] body, Mac mac) {
        return HttpRequest.newBuilder(door)
                .header("Content-Type", "application/cloudevents+json")
                .header("X-Hub-Signature-256", "sha256=" + HexFormat.of().formatHex(mac.doFinal(body)))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }
}
