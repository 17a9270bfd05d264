package org.contactboard.connector.setting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A setting that one kind of source understands, as {@code contactboard.sources.<source>.options.<name>}.
 *
 * @param otherwise what holds where it is not set
 * @param allowed for people, when a value is wrong
 * @param reading of the setting's text
 * @param meanings that people may give to values, by their words; none where it is no list of meanings
 */
public record Option<T>(
        String name, T otherwise, String allowed, Function<String, Reading<T>> reading, Map<String, ?> meanings) {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** A value, or the part of the text that is wrong. */
    public sealed interface Reading<T> {
        /** What the text means. */
        record Right<T>(T value) implements Reading<T> {}

        /** The part that has no meaning. */
        record Wrong<T>(String part) implements Reading<T> {}
    }

    /** A text as it stands; empty where it is not set. */
    public static Option<String> text(String name) {
        return new Option<>(name, "", "a text", Reading.Right::new, Map.of());
    }

    /** Words separated by commas, compared without regard to case; those given where it is not set. */
    public static Option<Set<String>> words(String name, String... otherwise) {
        return new Option<>(
                name,
                words(Set.of(otherwise)),
                "words, separated by commas",
                text -> new Reading.Right<>(words(text)),
                Map.of());
    }

    /**
     * What a source's own values mean: {@code value=meaning, value=meaning}, beside the given ones and over them.
     * Values are compared without regard to case; meanings are the enum's names in lower case with hyphens.
     */
    public static <E extends Enum<E>> Option<Map<String, E>> meanings(
            String name, Class<E> type, Map<String, E> otherwise) {
        Map<String, E> known = new LinkedHashMap<>();
        otherwise.forEach((value, meaning) -> known.put(word(value), meaning));
        Map<String, E> meanings = new LinkedHashMap<>();
        for (E meaning : type.getEnumConstants()) {
            meanings.put(word(meaning.name()).replace('_', '-'), meaning);
        }
        String allowed = "value=meaning, separated by commas; meanings: " + String.join(", ", meanings.keySet());
        return new Option<>(
                name,
                Collections.unmodifiableMap(known),
                allowed,
                text -> meanings(text, known, meanings),
                Collections.unmodifiableMap(meanings));
    }

    /** As values are compared. */
    public static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    T read(String key, String text) {
        return switch (reading.apply(text)) {
            case Reading.Right<T>(T value) -> value;
            case Reading.Wrong<T>(String part) -> throw new WrongSetting(key, part, allowed);
        };
    }

    private static <E> Reading<Map<String, E>> meanings(String text, Map<String, E> known, Map<String, E> meanings) {
        Map<String, E> all = new LinkedHashMap<>(known);
        for (String part : COMMA.split(text.strip(), 0)) {
            int sign = part.lastIndexOf('=');
            E meaning = sign < 1 ? null : meanings.get(word(part.substring(sign + 1)));
            if (meaning == null) {
                return new Reading.Wrong<>(part);
            }
            all.put(word(part.substring(0, sign)), meaning);
        }
        return new Reading.Right<>(Collections.unmodifiableMap(all));
    }

    private static Set<String> words(String text) {
        return words(new LinkedHashSet<>(java.util.List.of(COMMA.split(text.strip(), 0))));
    }

    private static Set<String> words(Set<String> texts) {
        Set<String> words = new TreeSet<>();
        texts.stream().map(Option::word).filter(word -> !word.isEmpty()).forEach(words::add);
        return Collections.unmodifiableSet(words);
    }
}
