package org.contactboard.board.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.contactboard.board.problem.Problem.Fault;
import org.contactboard.board.sql.Conflict;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request ends with into a problem; nothing of the service's inside is told. */
final class ProblemResponses {

    private static final Logger LOG = Logger.getLogger(ProblemResponses.class);

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        if (e.getResponse().getEntity() instanceof Problem) {
            return e.getResponse();
        }
        if (e.getCause() instanceof JsonProcessingException malformed) {
            return malformed(malformed);
        }
        var status = e.getResponse().getStatus();
        var problem = Problem.of(status, detail(status), List.of()).response();
        e.getResponse().getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Type")) {
                values.forEach(value -> problem.getHeaders().add(name, value));
            }
        });
        return problem;
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        var faults = e.getConstraintViolations().stream()
                .map(violation -> new Fault(field(violation), violation.getMessage()))
                .distinct()
                .sorted(Comparator.comparing(Fault::field).thenComparing(Fault::reason))
                .toList();
        return Problem.of(400, null, faults).response();
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return malformed(e);
    }

    @ServerExceptionMapper
    Response failed(Throwable e, Request request) {
        if (request.getMethod().equals("GET") && DataError.isBehind(e)) {
            return Problem.of(400, "A value that was asked for is none that can be stored", List.of())
                    .response();
        }
        if (Conflict.isBehind(e)) {
            LOG.warnf("A request was in the way of others till the end: %s", e.getMessage());
            return Problem.of(503, "Others were writing the same just then; nothing was changed, try again", List.of())
                    .response();
        }
        if (Outage.isBehind(e)) {
            LOG.warnf("A request found PostgreSQL away: %s", e.getMessage());
            return Problem.of(503, "The database does not answer; try again in a moment", List.of())
                    .response();
        }
        LOG.error("A request failed", e);
        return Problem.of(500, "The service failed; its log says why", List.of())
                .response();
    }

    private static Response malformed(JsonProcessingException e) {
        var field = e instanceof JsonMappingException mapping ? path(mapping) : "";
        var fault = new Fault(field.isEmpty() ? "body" : field, reason(e));
        return Problem.of(400, null, List.of(fault)).response();
    }

    /** The first sentence of Jackson's message, without the names of classes. */
    private static String reason(JsonProcessingException e) {
        var cause = e.getCause();
        var told = cause instanceof IllegalArgumentException || cause instanceof DateTimeException
                ? String.valueOf(cause.getMessage())
                : e.getOriginalMessage();
        return "could not be read: "
                + told.replaceAll("`[\\w.$]+`", "the type asked for")
                        .lines()
                        .findFirst()
                        .orElse("");
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** The path of the field within the body, or the parameter's name. */
    private static String field(ConstraintViolation<?> violation) {
        var named = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
        return named.isEmpty() ? last(violation.getPropertyPath()) : named;
    }

    private static String last(Path path) {
        var name = "body";
        for (var node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address";
            case 405 -> "This address does not take this method";
            case 406 -> "Only application/json is to be had";
            case 415 -> "Only application/json is taken";
            default -> "The request was refused";
        };
    }
}
