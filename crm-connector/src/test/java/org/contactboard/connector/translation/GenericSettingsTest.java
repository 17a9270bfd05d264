package org.contactboard.connector.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings that every source has do something in every kind, or are named here with the reason. */
class GenericSettingsTest {

    private static final Map<String, Set<String>> WITHOUT_MEANING = Map.of(
            // the neutral format says of itself what is internal, and who is on the board
            "cloudevents", Set.of("own-companies", "board-customers"),
            // an exchange knows numbers, and neither companies nor meetings
            "telephony", Set.of("video", "own-companies", "board-customers"));

    static Iterable<String> kinds() {
        return Told.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachIsHonoured(String kind) {
        String names = values(kind, Place::field);
        String ids = values(kind, place -> place.value().asText());
        Map<String, Map<String, String>> settings = Map.of(
                "video", Map.of("video", "none"),
                "product-fields", Map.of("product-fields", names),
                "helpdesk", Map.of("helpdesk", names),
                "own-companies", Map.of("own-companies", ids),
                "board-customers", Map.of("board-customers", names));
        String before = words(kind, Map.of());

        Set<String> without = settings.entrySet().stream()
                .filter(setting -> words(kind, setting.getValue()).equals(before))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertEquals(WITHOUT_MEANING.getOrDefault(kind, Set.of()), without);
    }

    private static String words(String kind, Map<String, String> settings) {
        Source source = Told.source(kind, settings);
        return forms(kind)
                .map(seed -> new Outcome(Told.items(kind, seed.with(seed.json()), source)).words())
                .collect(Collectors.joining("\n"));
    }

    /** The seeds, and each with a link to a video meeting in each of its texts: one of them tells where a meeting was. */
    private static Stream<Seed> forms(String kind) {
        return Stream.concat(Seeds.of(kind).stream(), Seeds.of(kind).stream().flatMap(seed -> IntStream.range(
                        0, Place.all(seed.json()).size())
                .mapToObj(number -> withLink(seed, number))));
    }

    private static Seed withLink(Seed seed, int number) {
        JsonNode json = seed.json().deepCopy();
        Place place = Place.all(json).get(number);
        if (place.value().isTextual()) {
            place.put(JsonNodeFactory.instance.textNode("https://meet.example/a"));
        }
        return new Seed(seed.kind(), seed.name(), seed.record(), json);
    }

    /** Of the fields with a plain value in the seeds; commas and the like would be syntax. */
    private static String values(String kind, Function<Place, String> part) {
        return Seeds.of(kind).stream()
                .map(Seed::json)
                .map(Place::all)
                .flatMap(List::stream)
                .filter(place -> isPlain(place.value()))
                .map(part)
                .filter(text -> text.matches("[A-Za-z0-9_.-]{1,60}"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static boolean isPlain(JsonNode value) {
        return value.isValueNode() && !value.isNull();
    }
}
