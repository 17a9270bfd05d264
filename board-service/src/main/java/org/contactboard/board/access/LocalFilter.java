package org.contactboard.board.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.contactboard.board.access.LocalRule.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Stands before every address of the service; bound to more than this machine the service does not start. */
@Singleton
final class LocalFilter {

    private static final int FIRST = 1000;

    void register(@Observes Filters filters, @ConfigProperty(name = "quarkus.http.host") String host) {
        if (!LocalRule.isLoopback(host)) {
            throw new IllegalStateException(
                    "Without login the board-service serves this machine only: quarkus.http.host is %s, not 127.0.0.1"
                            .formatted(host));
        }
        filters.register(this::answer, FIRST);
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        var length = request.getHeader("Content-Length");
        var body = (length != null && !length.equals("0")) || request.getHeader("Transfer-Encoding") != null;
        LocalRule.refusal(
                        request.method().name(),
                        host(request),
                        request.getHeader("Origin"),
                        request.getHeader("Content-Type"),
                        body)
                .ifPresentOrElse(refusal -> refuse(context, refusal), context::next);
    }

    /** In HTTP/2 it is no header. */
    private static @Nullable String host(HttpServerRequest request) {
        var authority = request.authority();
        return authority == null ? null : authority.toString();
    }

    private static void refuse(RoutingContext context, Refusal refusal) {
        context.response()
                .setStatusCode(refusal.status())
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject()
                        .put("type", "about:blank")
                        .put("title", refusal.status() == 403 ? "Forbidden" : "Unsupported Media Type")
                        .put("status", refusal.status())
                        .put("detail", refusal.reason())
                        .encode());
    }
}
