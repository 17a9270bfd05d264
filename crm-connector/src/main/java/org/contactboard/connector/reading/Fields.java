package org.contactboard.connector.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one foreign object, read leniently: what is absent, null, empty or of another type is null. */
public record Fields(JsonNode node) {

    private static final int LONGEST_ID = 200;
    private static final Set<String> YES = Set.of("1", "true", "yes", "t", "y");

    /** True when the object names the field, also with null. */
    public boolean names(String field) {
        return node.has(field);
    }

    public boolean namesAny(String... fields) {
        for (String field : fields) {
            if (names(field)) {
                return true;
            }
        }
        return false;
    }

    /** True when the object names the field that a path with dots begins with. */
    public boolean namesAt(String path) {
        int dot = path.indexOf('.');
        return names(path) || dot > 0 && names(path.substring(0, dot));
    }

    /** Text or number as text. */
    public @Nullable String text(String field) {
        return text(node.path(field));
    }

    /** The first of the fields that has a text. */
    public @Nullable String firstText(String... fields) {
        for (String field : fields) {
            String text = text(field);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** A text that identifies; one that is too long to be an id is refused. */
    public @Nullable String id(String field) {
        return id(field, text(field));
    }

    public String requiredId(String field) {
        String id = id(field);
        if (id == null) {
            throw Refusal.missing(field);
        }
        return id;
    }

    /** 1, "1", true, "true" and "yes" are true; everything else is false. */
    public boolean flag(String field) {
        JsonNode value = node.path(field);
        return value.isBoolean() ? value.booleanValue() : YES.contains(lower(text(value)));
    }

    /** The object in a field; one without fields when there is none. */
    public Fields object(String field) {
        return new Fields(node.path(field));
    }

    public boolean isList(String field) {
        return node.path(field).isArray();
    }

    public boolean isObject() {
        return node.isObject();
    }

    /** The texts of an array, or the one text that stands in its place. */
    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : elements(field)) {
            String text = text(element);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The elements of an array, or the one value that stands in its place. */
    public List<JsonNode> elements(String field) {
        JsonNode value = node.path(field);
        List<JsonNode> elements = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(elements::add);
        } else if (!value.isMissingNode() && !value.isNull()) {
            elements.add(value);
        }
        return elements;
    }

    /** The texts at a path with dots, through objects and arrays; true and false are texts too, here. */
    public List<String> textsAt(String path) {
        List<String> texts = new ArrayList<>();
        collect(node, path, texts);
        return texts;
    }

    private static void collect(JsonNode node, String path, List<String> texts) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, path, texts));
        } else if (path.isEmpty() || node.has(path)) {
            JsonNode value = path.isEmpty() ? node : node.path(path);
            if (value.isArray()) {
                value.forEach(element -> collect(element, "", texts));
            } else {
                String text = value.isBoolean() ? value.asText() : text(value);
                if (text != null) {
                    texts.add(text);
                }
            }
        } else {
            int dot = path.indexOf('.');
            if (dot > 0 && node.has(path.substring(0, dot))) {
                collect(node.path(path.substring(0, dot)), path.substring(dot + 1), texts);
            }
        }
    }

    public static @Nullable String text(JsonNode value) {
        return value.isTextual() || value.isNumber() ? Texts.clean(value.asText()) : null;
    }

    /** The text, if it can be an id; one that is too long is refused. */
    public static @Nullable String id(String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST_ID) {
            throw Refusal.unreadable("The field " + field + " is longer than an id can be (" + LONGEST_ID + ").");
        }
        return text;
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
