package org.contactboard.connector.source;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Translator;
import org.contactboard.connector.translation.Translators;

/** Sources as the connector reads them from its own settings, and from what a test sets over them. */
public final class TestSources {

    private static final Map<String, String> OWN = own();

    private TestSources() {}

    /** The source of that name, with settings under {@code contactboard.sources.<name>.} over those it comes with. */
    public static Source of(String name, Map<String, String> settings) {
        return of(name, settings, Translators.all());
    }

    /** The same, where it is known which kinds there are. */
    public static Source of(String name, Map<String, String> settings, Map<String, Translator> kinds) {
        String prefix = "contactboard.sources." + name + ".";
        Map<String, String> properties = new HashMap<>();
        OWN.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                properties.put(key, value);
            }
        });
        properties.putIfAbsent(prefix + "kind", name);
        settings.forEach((key, value) -> properties.put(prefix + key, value));
        SourceSettings blocks = new SmallRyeConfigBuilder()
                .withMapping(SourceSettings.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(SourceSettings.class);
        return SourceRule.source(
                name, Objects.requireNonNull(blocks.blocks().get(name), name), kinds, ZoneId.of("Europe/Amsterdam"));
    }

    private static Map<String, String> own() {
        try {
            return new PropertiesConfigSource(
                            Objects.requireNonNull(TestSources.class.getResource("/application.properties")))
                    .getProperties();
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
