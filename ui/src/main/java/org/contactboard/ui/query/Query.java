package org.contactboard.ui.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contactboard.ui.colour.Colour;
import org.jspecify.annotations.Nullable;

/** What somebody asks of the board; the same words in the URL of the ui and of {@code GET /board}. */
public record Query(
        String q,
        @Nullable String segment,
        @Nullable String accountManager,
        @Nullable Colour colour,
        @Nullable Boolean overloaded,
        @Nullable String group,
        @Nullable String product,
        Sort sort) {

    public static final Query ALL = of(Map.of());

    public static Query of(Map<String, List<String>> parameters) {
        return new Query(
                first(parameters, "q", "").strip(),
                word(parameters, "segment"),
                word(parameters, "accountManager"),
                colour(first(parameters, "colour", "")),
                flag(first(parameters, "overloaded", "")),
                word(parameters, "group"),
                word(parameters, "product"),
                Sort.of(first(parameters, "sort", "")));
    }

    /** Only what differs from the whole board by name, so that addresses stay short. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", q);
        put(parameters, "segment", segment);
        put(parameters, "accountManager", accountManager);
        put(parameters, "colour", colour == null ? null : colour.name());
        put(parameters, "overloaded", overloaded == null ? null : overloaded.toString());
        put(parameters, "group", group);
        put(parameters, "product", product);
        put(parameters, "sort", sort == Sort.NAME ? null : sort.word());
        return parameters;
    }

    /** Whether rows can be left out; the order alone leaves none out. */
    public boolean filters() {
        return !equals(ALL.sorted(sort));
    }

    public Query searching(String text) {
        return new Query(text.strip(), segment, accountManager, colour, overloaded, group, product, sort);
    }

    public Query inSegment(@Nullable String value) {
        return new Query(q, value, accountManager, colour, overloaded, group, product, sort);
    }

    public Query withAccountManager(@Nullable String value) {
        return new Query(q, segment, value, colour, overloaded, group, product, sort);
    }

    public Query coloured(@Nullable Colour value) {
        return new Query(q, segment, accountManager, value, overloaded, group, product, sort);
    }

    public Query overloaded(@Nullable Boolean value) {
        return new Query(q, segment, accountManager, colour, value, group, product, sort);
    }

    public Query inGroup(@Nullable String value) {
        return new Query(q, segment, accountManager, colour, overloaded, value, product, sort);
    }

    public Query onProduct(@Nullable String value) {
        return new Query(q, segment, accountManager, colour, overloaded, group, value, sort);
    }

    public Query sorted(Sort value) {
        return new Query(q, segment, accountManager, colour, overloaded, group, product, value);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parameters.put(name, value);
        }
    }

    private static @Nullable String word(Map<String, List<String>> parameters, String name) {
        String value = first(parameters, name, "");
        return value.isBlank() ? null : value;
    }

    private static String first(Map<String, List<String>> parameters, String name, String otherwise) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? otherwise : values.getFirst();
    }

    private static @Nullable Boolean flag(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    private static @Nullable Colour colour(String word) {
        return Arrays.stream(Colour.values())
                .filter(colour -> colour.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
