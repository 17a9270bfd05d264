package org.contactboard.connector.hook;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Why a request was refused, as RFC 9457 has it. */
record Problem(String type, String title, int status, String detail) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String detail) {
        Status known = Status.fromStatusCode(status);
        return new Problem("about:blank", known == null ? "Error" : known.getReasonPhrase(), status, detail);
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }
}
