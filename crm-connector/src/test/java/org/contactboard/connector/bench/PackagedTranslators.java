package org.contactboard.connector.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.contactboard.connector.translation.Translator;

/** The translators in the connector's jar, by kind. */
final class PackagedTranslators {

    private static final String SUFFIX = "Translator.class";

    private PackagedTranslators() {}

    static Map<String, Translator> in(Path path) throws IOException {
        Map<String, Translator> found = new TreeMap<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            List<String> names = jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(SUFFIX))
                    .toList();
            for (String name : names) {
                Class<?> type = type(name);
                if (!type.isInterface() && Translator.class.isAssignableFrom(type)) {
                    Translator translator = instance(type);
                    found.put(translator.kind(), translator);
                }
            }
        }
        return found;
    }

    private static Class<?> type(String entry) {
        try {
            return Class.forName(
                    entry.substring(0, entry.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException wrong) {
            throw new IllegalStateException(entry, wrong);
        }
    }

    private static Translator instance(Class<?> type) {
        try {
            return (Translator) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(type + " has no public constructor without arguments", wrong);
        }
    }
}
