package org.contactboard.ui.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every address of the ui, the push handshake too; bound wider than this machine it does not start.
 * {@code contactboard.local=false} takes it away, where something else keeps others out.
 */
@Singleton
class LocalFilter {

    private static final int FIRST = 1000;

    void register(
            @Observes Filters filters,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "contactboard.local", defaultValue = "true") boolean local) {
        if (!local) {
            return;
        }
        if (!LocalRule.isLoopback(host)) {
            throw new IllegalStateException(
                    "Without login the ui serves this machine only: quarkus.http.host is %s, not 127.0.0.1"
                            .formatted(host));
        }
        filters.register(LocalFilter::answer, FIRST);
    }

    private static void answer(RoutingContext context) {
        String host = host(context.request());
        if (LocalRule.answers(host, context.request().getHeader("Origin"))) {
            context.next();
        } else {
            context.response().setStatusCode(403).end("Without login only this machine is served");
        }
    }

    /** In HTTP/2 it is no header. */
    private static @Nullable String host(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return authority == null ? null : authority.toString();
    }
}
