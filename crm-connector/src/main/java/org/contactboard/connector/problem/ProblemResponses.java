package org.contactboard.connector.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says which field of a body cannot be read. */
final class ProblemResponses {

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        return e.getCause() instanceof JsonProcessingException malformed ? malformed(malformed) : e.getResponse();
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return malformed(e);
    }

    private static Response malformed(JsonProcessingException e) {
        String path = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
        return Problem.of(400, "`" + (path.isEmpty() ? "body" : path) + "` could not be read")
                .response()
                .build();
    }
}
