package org.contactboard.connector.translation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;

/** Values that no documentation announces. */
final class Unexpected {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "telefonisch",
            "Call",
            "Held",
            "COMPLETED",
            "completed",
            "true",
            "1",
            "-1",
            "0",
            "null",
            "https://teams.example/l/meetup",
            "+31101234567",
            "0612345678",
            "a\u0000b",
            "\u0000",
            "\ud800",
            "x\udc00y",
            "\u202Eevil\u202C",
            "\u0007\u001b[31m\u0085",
            "\uFEFFid",
            "🥐🥐",
            "0001-01-01",
            "0001-01-01T00:00:00",
            "9999-12-31T23:59:59.9999999Z",
            "+999999999-12-31T23:59:59Z",
            "1970-01-01T00:00:00Z",
            "0000-00-00 00:00:00",
            "2026-02-30",
            "2026-11-20",
            "2026-11-20T08:30:00Z",
            "20-11-2026",
            "/Date(1795258800000+0100)/",
            "/Date(-9223372036854775808)/",
            "99999999999999999999999999",
            "1e400",
            "NaN",
            "1,5",
            "{\"id\":1}",
            "[".repeat(2000),
            "x".repeat(201),
            "9".repeat(1001),
            "%s%n",
            "'; drop table contact; --");

    private static final List<JsonNode> OTHERS = List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            JSON.booleanNode(false),
            JSON.numberNode(0),
            JSON.numberNode(1),
            JSON.numberNode(-1),
            JSON.numberNode(3),
            JSON.numberNode(Long.MAX_VALUE),
            JSON.numberNode(Long.MIN_VALUE),
            JSON.numberNode(new BigDecimal("1e999999999")),
            JSON.numberNode(new BigDecimal("0.5")),
            JSON.numberNode(1_795_163_400_000L),
            JSON.objectNode(),
            JSON.arrayNode(),
            JSON.objectNode().put("id", 7).put("name", "x"),
            JSON.arrayNode().add("x").addNull().add(JSON.objectNode()),
            JSON.arrayNode().add(JSON.arrayNode().add(JSON.arrayNode())));

    private Unexpected() {}

    static String text(int number) {
        return TEXTS.get(number % TEXTS.size());
    }

    static JsonNode value(int number) {
        int place = number % (TEXTS.size() + OTHERS.size());
        return place < TEXTS.size()
                ? JSON.textNode(TEXTS.get(place))
                : OTHERS.get(place - TEXTS.size()).deepCopy();
    }

    static List<String> texts() {
        return TEXTS;
    }
}
