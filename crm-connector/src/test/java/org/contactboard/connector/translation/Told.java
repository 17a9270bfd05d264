package org.contactboard.connector.translation;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.contactboard.connector.event.MembersJson;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.source.TestSources;

/** Translates a record of a test, and puts what became of an item into one line. */
public final class Told {

    private static final Map<String, Translator> TRANSLATORS = Translators.all();

    private static final Map<String, Source> SOURCES = new ConcurrentHashMap<>();

    private Told() {}

    public static Iterable<String> kinds() {
        return TRANSLATORS.keySet();
    }

    public static java.util.List<Item> items(String kind, CrmRecord record) {
        return items(kind, record, SOURCES.computeIfAbsent(kind, it -> source(it, Map.of())));
    }

    public static java.util.List<Item> items(String kind, CrmRecord record, Source source) {
        return translator(kind).translate(record, source);
    }

    private static Translator translator(String kind) {
        return Objects.requireNonNull(TRANSLATORS.get(kind), kind);
    }

    /** The source named as its kind, with these settings over its own. */
    public static Source source(String kind, Map<String, String> settings) {
        return TestSources.of(kind, settings);
    }

    /** {@code contact-held call/1 {…}}, {@code filtered/written email/1} or {@code rejected/unreadable call/1 detail}. */
    public static String line(Item item) {
        return switch (item) {
            case Item.Told told -> told.body().type() + " " + told.kind() + "/" + told.recordId() + " " + json(told);
            case Item.Filtered filtered ->
                "filtered/" + filtered.reason().text() + " " + filtered.kind() + "/" + filtered.recordId();
            case Item.Rejected rejected ->
                "rejected/" + rejected.reason().text() + " " + rejected.kind() + "/" + rejected.recordId() + " "
                        + rejected.detail();
        };
    }

    public static String json(Item.Told told) {
        return new String(MembersJson.bytes(told.body().members()), StandardCharsets.UTF_8);
    }
}
