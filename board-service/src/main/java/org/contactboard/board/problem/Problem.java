package org.contactboard.board.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a request was refused, as RFC 9457 has it; {@code errors} name the fields that are wrong. */
@Schema(description = "Why a request was refused (RFC 9457)")
public record Problem(
        @Schema(examples = "about:blank") String type,
        @Schema(examples = "Bad Request") String title,
        @Schema(examples = "400") int status,

        @Schema(examples = "`size` must be less than or equal to 500")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String detail,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A field, or a parameter, and what is wrong with it. */
    public record Fault(
            @Schema(examples = "size") String field,

            @Schema(examples = "must be less than or equal to 500")
            String reason) {}

    static Problem of(int status, @Nullable String detail, List<Fault> faults) {
        var known = Status.fromStatusCode(status);
        var reason = faults.isEmpty()
                ? detail
                : "`%s` %s"
                        .formatted(faults.getFirst().field(), faults.getFirst().reason());
        return new Problem("about:blank", known == null ? "Error" : known.getReasonPhrase(), status, reason, faults);
    }

    /** 400: one field is wrong. */
    public static WebApplicationException wrong(String field, String reason) {
        return Problem.of(400, null, List.of(new Fault(field, reason))).asException();
    }

    /** 404: there is no such thing. */
    public static WebApplicationException missing(String thing, String id) {
        return Problem.of(404, "There is no %s `%s`".formatted(thing, id), List.of())
                .asException();
    }

    /** 409: it is there already, or in the way. */
    public static WebApplicationException conflict(String field, String reason) {
        return Problem.of(409, null, List.of(new Fault(field, reason))).asException();
    }

    /** Refused as a whole. */
    public static WebApplicationException refused(int status, String detail) {
        return Problem.of(status, detail, List.of()).asException();
    }

    private WebApplicationException asException() {
        return new WebApplicationException(detail, response());
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
