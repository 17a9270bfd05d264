package org.contactboard.connector.setting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    private static String among(Set<String> names) {
        return names.isEmpty() ? "no options for this kind" : "the options " + String.join(", ", names);
    }
}
