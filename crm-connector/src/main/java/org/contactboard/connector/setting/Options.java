package org.contactboard.connector.setting;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What is set of the options of a kind of source; read once, when the connector starts. */
public final class Options {

    public static final Options NONE = new Options(Map.of());

    private final Map<String, Object> values;

    private Options(Map<String, Object> values) {
        this.values = values;
    }

    /** Reads the texts; one that is wrong, or that the kind does not understand, is told with its key. */
    public static Options of(String prefix, Map<String, String> texts, Collection<Option<?>> understood) {
        Set<String> names = new TreeSet<>();
        Map<String, Object> values = new HashMap<>();
        for (Option<?> option : understood) {
            names.add(option.name());
            String text = texts.get(option.name());
            if (text != null) {
                values.put(option.name(), option.read(prefix + option.name(), text));
            }
        }
        texts.forEach((name, text) -> {
            if (!names.contains(name)) {
                throw new WrongSetting(prefix + name, text, among(names));
            }
        });
        return new Options(values);
    }

    /** What is set, or what the option says otherwise. */
    @SuppressWarnings("unchecked") // of() put it there with the option's own type
    public <T> T get(Option<T> option) {
        Object value = values.get(option.name());
        return value == null ? option.otherwise() : (T) value;
    }

    /**
     * The same, with what people said that values mean over it.
     *
     * @param mappings by option and value
     * @param wrong is told each that makes no sense here, and that is left out
     */
    public Options mapped(
            Collection<Option<?>> understood, Map<String, Map<String, String>> mappings, Consumer<String> wrong) {
        Map<String, Object> all = new HashMap<>(values);
        mappings.forEach((name, mapped) -> understood.stream()
                .filter(option ->
                        option.name().equals(name) && !option.meanings().isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        option -> all.put(name, mapped(option, mapped, wrong)),
                        () -> wrong.accept("options." + name + " is no list of meanings of this kind of source")));
        return new Options(all);
    }

    private Map<String, Object> mapped(Option<?> option, Map<String, String> mapped, Consumer<String> wrong) {
        Map<String, Object> meanings = new LinkedHashMap<>();
        ((Map<?, ?>) get(option)).forEach((value, meaning) -> meanings.put(String.valueOf(value), meaning));
        mapped.forEach((value, text) -> {
            Object meaning = option.meanings().get(Option.word(text));
            if (meaning == null) {
                wrong.accept("options." + option.name() + " has no meaning '" + text + "'; allowed: "
                        + String.join(", ", option.meanings().keySet()));
            } else {
                meanings.put(Option.word(value), meaning);
            }
        });
        return Collections.unmodifiableMap(meanings);
    }

    private static String among(Set<String> names) {
        return names.isEmpty() ? "no options for this kind" : "the options " + String.join(", ", names);
    }
}
