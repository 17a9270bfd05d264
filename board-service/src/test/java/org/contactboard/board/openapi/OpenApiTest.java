package org.contactboard.board.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Test
    void isValid() {
        assertThat(parsed().getMessages()).isEmpty();
        assertThat(parsed().getOpenAPI()).isNotNull();
    }

    @Test
    void holdsEveryAddressOfTheContract() {
        assertThat(document().getPaths().keySet())
                .contains(
                        "/api/v1/board",
                        "/api/v1/customers",
                        "/api/v1/customers/{id}",
                        "/api/v1/customers/{id}/contacts",
                        "/api/v1/products",
                        "/api/v1/employees",
                        "/api/v1/contacts",
                        "/api/v1/contacts/unmatched",
                        "/api/v1/contacts/unmatched/groups",
                        "/api/v1/contacts/unmatched/assign",
                        "/api/v1/work",
                        "/api/v1/twins",
                        "/api/v1/twins/{id}",
                        "/api/v1/twins/{id}/{other}",
                        "/api/v1/twins/{id}/join",
                        "/api/v1/twins/{id}/part",
                        "/api/v1/twins/{id}/part-off",
                        "/api/v1/twins/{id}/tell-apart",
                        "/api/v1/segments",
                        "/api/v1/segments/board",
                        "/api/v1/intake",
                        "/api/v1/intake/counts",
                        "/api/v1/intake/sources",
                        "/api/v1/explanations",
                        "/api/v1/rejected",
                        "/api/v1/sources",
                        "/api/v1/sources/{source}/proposals",
                        "/api/v1/imports",
                        "/api/v1/imports/{kind}",
                        "/api/v1/imports/{kind}/template");
    }

    @Test
    void describesEveryOperation() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.getSummary()).isNotBlank();
            assertThat(operation.getDescription()).isNotBlank();
            assertThat(operation.getOperationId()).isNotBlank();
            assertThat(operation.getTags()).isNotEmpty();
        });
        assertThat(operations().map(Operation::getOperationId)).doesNotHaveDuplicates();
    }

    @Test
    void showsAnExampleOfEveryAnswerAndOfEveryBody() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(answers(operation))
                    .as(operation.getOperationId())
                    .allSatisfy(media -> assertThat(media.getExample()).isNotNull());
            if (operation.getRequestBody() != null) {
                assertThat(json(operation.getRequestBody().getContent()).getExample())
                        .as(operation.getOperationId())
                        .isNotNull();
            }
        });
    }

    @Test
    void namesTheProblemsOfEveryOperation() {
        assertThat(operations()).allSatisfy(operation -> assertThat(
                        operation.getResponses().getDefault().getContent())
                .as(operation.getOperationId())
                .containsKey("application/problem+json"));
    }

    @Test
    void tellsNothingOfJavasOwnTypes() {
        assertThat(document().getComponents().getSchemas().keySet())
                .doesNotContain("Duration", "ZoneRules", "ZoneOffset", "LocalTime", "Month");
    }

    private static Stream<MediaType> answers(Operation operation) {
        return operation.getResponses().entrySet().stream()
                .filter(response -> List.of("200", "201").contains(response.getKey()))
                .flatMap(response -> response.getValue().getContent().values().stream());
    }

    private static MediaType json(Map<String, MediaType> content) {
        return Objects.requireNonNull(content.get("application/json"));
    }

    private static Stream<Operation> operations() {
        return document().getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    private static OpenAPI document() {
        return parsed().getOpenAPI();
    }

    private static SwaggerParseResult parsed() {
        var options = new ParseOptions();
        options.setResolve(true);
        options.setExplicitStyleAndExplode(true);
        return new OpenAPIParser()
                .readContents(given().accept("application/json").get("/openapi").asString(), null, options);
    }
}
