package org.contactboard.board.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.contactboard.board.overview.BoardQuery.Sort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of cases that the SQL here and the snapshot of the ui share. */
@QuarkusTest
class BoardCasesTest {

    private static final String FILE = "src/test/resources/board-cases.json";

    @Inject
    BoardSearch search;

    @Inject
    InventedTables tables;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @TestTransaction
    void findsCountsAndSortsAsTheUiDoes(String name, JsonNode asked, JsonNode expected) throws IOException {
        tables.fill(file());
        var today = LocalDate.parse(file().path("today").asText());
        var query = query(asked);

        var found = search.page(query, today);

        assertThat(found.ids()).isEqualTo(texts(expected.path("ids")));
        assertThat(expected.path("counts").isMissingNode() ? Map.of() : found.counts())
                .isEqualTo(tally(expected.path("counts")));
        assertThat(expected.path("dots").isMissingNode() ? Map.of() : found.dots())
                .isEqualTo(tally(expected.path("dots")));
    }

    static Stream<Arguments> findsCountsAndSortsAsTheUiDoes() throws IOException {
        return StreamSupport.stream(file().path("cases").spliterator(), false)
                .map(one -> Arguments.of(one.path("name").asText(), one.path("query"), one));
    }

    @Test
    void sharesItsCasesWithTheUi() throws IOException {
        assertThat(Files.readString(Path.of(FILE))).isEqualTo(Files.readString(Path.of("../ui", FILE)));
    }

    private static JsonNode file() throws IOException {
        return new ObjectMapper().readTree(Path.of(FILE).toFile());
    }

    private static BoardQuery query(JsonNode asked) {
        var sort = asked.path("sort").asText("name");
        var colour = text(asked, "colour");
        var overloaded = text(asked, "overloaded");
        return new BoardQuery(
                text(asked, "q"),
                text(asked, "segment"),
                text(asked, "accountManager"),
                text(asked, "group"),
                text(asked, "product"),
                colour == null ? null : Colour.valueOf(colour),
                overloaded == null ? null : Boolean.valueOf(overloaded),
                Arrays.stream(Sort.values())
                        .filter(one -> one.toString().equals(sort))
                        .findFirst()
                        .orElseThrow(),
                0,
                500);
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).textValue();
    }

    private static List<String> texts(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Map<Object, Object> tally(JsonNode node) {
        return node.properties().stream()
                .collect(Collectors.toMap(entry -> Colour.valueOf(entry.getKey()), entry -> entry.getValue()
                        .asLong()));
    }
}
