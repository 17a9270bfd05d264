package org.contactboard.connector.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.contactboard.connector.access.LocalRule.Refusal;
import org.jspecify.annotations.Nullable;

/** Stands before every address of the service, in local mode. */
@Singleton
final class LocalFilter {

    private static final int FIRST = 1000;

    void register(@Observes Filters filters, LocalMode mode) {
        if (mode.isOn()) {
            filters.register(LocalFilter::answer, FIRST);
        }
    }

    private static void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        LocalRule.refusal(
                        request.method().name(),
                        context.normalizedPath(),
                        host(request),
                        request.getHeader("Origin"),
                        request.getHeader("Content-Type"))
                .ifPresentOrElse(refusal -> refuse(context, refusal), context::next);
    }

    /** In HTTP/2 it is no header. */
    private static @Nullable String host(HttpServerRequest request) {
        HostAndPort authority = request.authority();
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
