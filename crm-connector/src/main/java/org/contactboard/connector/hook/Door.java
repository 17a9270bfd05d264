package org.contactboard.connector.hook;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.contactboard.connector.RealTime;
import org.contactboard.connector.record.Header;
import org.contactboard.connector.signature.Check.Verdict;
import org.contactboard.connector.signature.Form;
import org.contactboard.connector.signature.Head;
import org.jspecify.annotations.Nullable;

/** Lets a request in, or refuses it; what can be refused without the body is, before it is read. */
@Singleton
final class Door {

    private static final String EVENT = "x-espo-event";

    private final Room room;
    private final RecordKeys keys;
    private final HookPublisher publisher;
    private final Clock clock;

    Door(Room room, RecordKeys keys, HookPublisher publisher, @RealTime Clock clock) {
        this.room = room;
        this.keys = keys;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Returns when Kafka has acknowledged the request's record. */
    void enter(Hook hook, @Nullable String event, HttpServerRequest request, InputStream in) throws Refused {
        checkSize(hook, request.getHeader("Content-Length"));
        checkEncoding(request.getHeader("Content-Encoding"));
        Head head = head(hook, request);
        if (!hook.check().scheme().isClaimed(head)) {
            throw refused(Verdict.UNCLAIMED);
        }
        try (Room.Share share = room.share()) {
            byte[] body = BodyReading.bytes(in, hook.maxBytes(), share);
            checkForm(request.getHeader("Content-Type"), body);
            Verdict verdict = hook.check().of(head, body, clock.instant());
            if (verdict != Verdict.PROVEN) {
                throw refused(verdict);
            }
            publisher.publish(record(hook, event, request, body));
        } catch (IOException broken) {
            throw new Refused(408, "the body did not come whole", "The body did not come whole; send it again");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refused(503, "the connector is stopping", "The service is stopping; send it again");
        }
    }

    private HookRecord record(Hook hook, @Nullable String event, HttpServerRequest request, byte[] body) {
        List<Header> headers = new ArrayList<>(
                HeaderRule.headers(request.headers(), hook.check().scheme().secretHeader()));
        byte[] value = body;
        if (hook.takesForms() && Form.isType(request.getHeader("Content-Type"))) {
            value = FormRule.json(body);
            replace(headers, Header.of("content-type", "application/json"));
        }
        if (event != null) {
            replace(headers, Header.of(EVENT, event));
        }
        return new HookRecord(hook.source(), keys.of(hook.source(), value, headers), value, headers);
    }

    private static void replace(List<Header> headers, Header by) {
        headers.removeIf(header -> header.name().equals(by.name()));
        headers.add(by);
    }

    private static Head head(Hook hook, HttpServerRequest request) {
        String query = request.query();
        String address = hook.publicUrl().orElse("") + (query == null ? "" : "?" + query);
        return new Head(request.method().name(), address, name -> request.getHeader(name), Form.parameters(query));
    }

    private static void checkSize(Hook hook, @Nullable String length) throws Refused {
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > hook.maxBytes()) {
            throw BodyReading.tooLarge(hook.maxBytes());
        }
    }

    /** Signatures are over the body as it was written; nobody documents one over a compressed body. */
    private static void checkEncoding(@Nullable String encoding) throws Refused {
        if (encoding != null && !encoding.strip().toLowerCase(Locale.ROOT).equals("identity")) {
            throw new Refused(415, "the body is compressed", "`Content-Encoding` must not be set");
        }
    }

    /** Before anything is proven: to parse a form takes many times its size. */
    private static void checkForm(@Nullable String type, byte[] body) throws Refused {
        if (Form.isType(type) && !Form.isBounded(body)) {
            throw new Refused(
                    413, "the form has too many parameters", "The form has more than " + Form.MOST + " parameters");
        }
    }

    private static Refused refused(Verdict verdict) {
        return switch (verdict) {
            case PROVEN -> throw new IllegalArgumentException("there is nothing to refuse");
            case UNCLAIMED -> unauthorised("there is neither signature nor secret");
            case WRONG -> unauthorised("the signature or secret is wrong");
            case STALE -> unauthorised("the signature's time is too far from ours");
        };
    }

    private static Refused unauthorised(String why) {
        return new Refused(401, why, why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1));
    }
}
