package org.contactboard.board.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Adds to every operation its examples, from `openapi-examples.json`, and the problem that it may answer with. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class ApiExamples implements OASFilter {

    private final Map<String, Examples> examples = read();

    /** What an operation takes and answers. */
    record Examples(@Nullable Object body, @Nullable Object answer) {}

    private static Map<String, Examples> read() {
        try (var file = ApiExamples.class.getResourceAsStream("/openapi-examples.json")) {
            return new ObjectMapper().readValue(Objects.requireNonNull(file), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Operation filterOperation(Operation operation) {
        var example = examples.get(operation.getOperationId());
        if (example != null && operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), example.body());
        }
        if (example != null) {
            operation
                    .getResponses()
                    .getAPIResponses()
                    .values()
                    .forEach(response -> show(response.getContent(), example.answer()));
        }
        operation.getResponses().addAPIResponse("default", problem());
        return operation;
    }

    private static void show(@Nullable Content content, @Nullable Object example) {
        if (content != null && example != null) {
            content.getMediaTypes().values().forEach(media -> media.setExample(example));
        }
    }

    private static APIResponse problem() {
        MediaType media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        return OASFactory.createAPIResponse()
                .description("Refused: the problem says why, and names the field")
                .content(OASFactory.createContent().addMediaType("application/problem+json", media));
    }
}
