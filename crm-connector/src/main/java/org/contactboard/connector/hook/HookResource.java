package org.contactboard.connector.hook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Where CRMs post their webhooks to: 200 when Kafka has the record, and only then. */
@Path("/hooks/{source}")
@RunOnVirtualThread
public class HookResource {

    private static final Logger LOG = Logger.getLogger(HookResource.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Hooks hooks;
    private final Door door;
    private final HookCounts counts;

    HookResource(Hooks hooks, Door door, HookCounts counts) {
        this.hooks = hooks;
        this.door = door;
        this.counts = counts;
    }

    @POST
    public Response post(@PathParam("source") String source, @Context HttpServerRequest request, InputStream body) {
        return answer(source, null, request, body);
    }

    /** With the event's name, for a vendor that does not tell it in the body. */
    @POST
    @Path("/{event:\\w+(\\.\\w+)+}")
    public Response post(
            @PathParam("source") String source,
            @PathParam("event") String event,
            @Context HttpServerRequest request,
            InputStream body) {
        return answer(source, event, request, body);
    }

    /** The handshake of CloudEvents' webhooks: a sender asks whether it may send here. */
    @OPTIONS
    public Response permission(@PathParam("source") String source) {
        return hooks.of(source) == null
                ? nowhere().problem().response().build()
                : Response.ok()
                        .header("Allow", "POST, OPTIONS")
                        .header("WebHook-Allowed-Origin", "*")
                        .header("WebHook-Allowed-Rate", "*")
                        .build();
    }

    @ServerExceptionMapper
    Response failed(RuntimeException fault) {
        LOG.error("A request to a door failed", fault);
        Refused refused = new Refused(500, "a fault of ours", "The service failed; its log says why");
        counts.add("unknown", refused);
        return response(refused);
    }

    private Response answer(String source, @Nullable String event, HttpServerRequest request, InputStream body) {
        Hook hook = hooks.of(source);
        try {
            if (hook == null || event != null && !hook.takesEvent()) {
                throw nowhere();
            }
            door.enter(hook, event, request, body);
            counts.add(source, Response.Status.OK.getStatusCode());
            return Response.ok().build();
        } catch (Refused refused) {
            counts.add(hook == null ? "unknown" : source, refused);
            return response(refused);
        }
    }

    private static Refused nowhere() {
        return new Refused(404, "there is no such door", "There is no door for webhooks at this address");
    }

    private static Response response(Refused refused) {
        Response.ResponseBuilder response = refused.problem().response();
        return refused.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()
                ? response.header("Retry-After", RETRY_AFTER_SECONDS).build()
                : response.build();
    }
}
