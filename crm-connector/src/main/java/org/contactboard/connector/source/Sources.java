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
import org.contactboard.connector.setting.WrongSettings;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Translator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
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

    private static final Logger LOG = Logger.getLogger(Sources.class);

    private final Map<String, Configured> sources = new ConcurrentHashMap<>();

    Sources(
            SourceSettings settings,
            @All List<Translator> translators,
            @ConfigProperty(name = "contactboard.zone") String zone) {
        Map<String, Translator> kinds = new HashMap<>();
        translators.forEach(translator -> kinds.put(translator.kind(), translator));
        ZoneId boardZone = SourceRule.zone("contactboard.zone", zone);
        WrongSettings wrong = new WrongSettings();
        settings.blocks()
                .forEach((name, block) -> wrong.check(() -> {
                    Source source = SourceRule.source(name, block, kinds, boardZone);
                    String recordUrl = block.recordUrl()
                            .map(url -> RecordUrlRule.read("contactboard.sources." + name + ".record-url", url))
                            .orElse(null);
                    sources.put(
                            name,
                            new Configured(
                                    source, source, Objects.requireNonNull(kinds.get(source.kind())), recordUrl));
                }));
        wrong.refuse();
    }

    /** The source of that name; null when none is configured. */
    public @Nullable Source named(String name) {
        Configured configured = sources.get(name);
        return configured == null ? null : configured.source();
    }

    /** What became of the items of a record of the source of that name, at least one: a record without items has its own. */
    public List<Item> translate(String name, CrmRecord record) {
        return translate(name, named(name), record);
    }

    /** The same, as the source was a moment ago: people may map its values meanwhile. */
    public List<Item> translate(String name, @Nullable Source source, CrmRecord record) {
        Configured configured = sources.get(name);
        return configured == null || source == null
                ? List.of(new Item.Rejected(null, null, RejectReason.UNKNOWN_SOURCE, unknown(name)))
                : items(configured.translator(), source, record);
    }

    /** A translator never throws; should one do so all the same, its record is kept like any other. */
    private static List<Item> items(Translator translator, Source source, CrmRecord record) {
        try {
            List<Item> items = translator.translate(record, source);
            return items.isEmpty() ? List.of(empty(record)) : items;
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.errorf(
                    fault,
                    "The translator of %s failed at %s",
                    source.name(),
                    record.origin(0).recordId());
            String detail = "The translator failed with " + fault.getClass().getSimpleName() + "; report it.";
            return List.of(new Item.Rejected(null, null, RejectReason.UNREADABLE, detail));
        }
    }

    private static Item empty(CrmRecord record) {
        return new Item.Filtered("record", record.origin(0).recordId(), record.received(0), FilterReason.EMPTY);
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
