package org.contactboard.connector.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;

/** Why a request was refused, as RFC 9457 has it. */
public record Problem(String type, String title, int status, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String detail) {
        Status known = Status.fromStatusCode(status);
        return new Problem("about:blank", known == null ? "Error" : known.getReasonPhrase(), status, detail);
    }

    /** The field's value; without one the request ends with 400, naming the field. */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw wrong(field, "must be given");
        }
        return value;
    }

    /** 400: one field is wrong. */
    public static WebApplicationException wrong(String field, String reason) {
        Problem problem = of(Status.BAD_REQUEST.getStatusCode(), "`" + field + "` " + reason);
        return new WebApplicationException(problem.detail(), problem.response().build());
    }

    public Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }
}
