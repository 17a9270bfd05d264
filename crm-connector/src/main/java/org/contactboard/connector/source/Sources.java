package org.contactboard.connector.source;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.contactboard.connector.reading.RejectReason;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Translator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The configured sources, each with the translator of its kind. */
@Singleton
public final class Sources {

    /** {@code source} is what counts now: as {@code settings} have it, and as people mapped its values over them. */
    private record Configured(
            Source settings,
            Source source,
            Translator translator,
            @Nullable String recordUrl) {}

    private final Map<String, Configured> sources = new ConcurrentHashMap<>();

    Sources(
            SourceSettings settings,
            @All List<Translator> translators,
            @ConfigProperty(name = "contactboard.zone") String zone) {
        Map<String, Translator> kinds = new HashMap<>();
        translators.forEach(translator -> kinds.put(translator.kind(), translator));
        ZoneId boardZone = SourceRule.zone("contactboard.zone", zone);
        settings.blocks().forEach((name, block) -> {
            Source source = SourceRule.source(name, block, kinds, boardZone);
            String recordUrl = block.recordUrl()
                    .map(url -> RecordUrlRule.read("contactboard.sources." + name + ".record-url", url))
                    .orElse(null);
            sources.put(
                    name, new Configured(source, source, Objects.requireNonNull(kinds.get(source.kind())), recordUrl));
        });
    }

    /** The source of that name; null when none is configured. */
    public @Nullable Source named(String name) {
        Configured configured = sources.get(name);
        return configured == null ? null : configured.source();
    }

    /** The items of a record of the source of that name; one rejection when none is configured. */
    public List<Item> translate(String name, CrmRecord record) {
        return translate(name, named(name), record);
    }

    /** The same, as the source was a moment ago: people may map its values meanwhile. */
    public List<Item> translate(String name, @Nullable Source source, CrmRecord record) {
        Configured configured = sources.get(name);
        return configured == null || source == null
                ? List.of(new Item.Rejected(null, null, RejectReason.UNKNOWN_SOURCE, unknown(name)))
                : configured.translator().translate(record, source);
    }

    /** Lets what people said of a source's values count from the next record on; says what of it makes no sense. */
    public List<String> map(Mapping mapping) {
        List<String> wrong = new ArrayList<>();
        Configured known = sources.computeIfPresent(
                mapping.source(),
                (_, it) -> new Configured(
                        it.settings(),
                        it.settings()
                                .mapped(
                                        mapping.translation(),
                                        it.settings()
                                                .options()
                                                .mapped(it.translator().options(), mapping.options(), wrong::add)),
                        it.translator(),
                        it.recordUrl()));
        if (known == null && !mapping.options().isEmpty()) {
            wrong.add("no source is configured under this name");
        }
        return wrong;
    }

    /** All of them, by name. */
    public List<ConfiguredSource> configured() {
        return sources.values().stream()
                .map(it -> new ConfiguredSource(it.source().name(), it.source().kind(), it.recordUrl()))
                .sorted(Comparator.comparing(ConfiguredSource::name))
                .toList();
    }

    /** The names of all of them, sorted. */
    public String names() {
        return String.join(", ", new TreeSet<>(sources.keySet()));
    }

    private String unknown(String name) {
        return "No source is configured as contactboard.sources." + name + "; configured: " + names()
                + ". Add a block, then replay the topic.";
    }
}
