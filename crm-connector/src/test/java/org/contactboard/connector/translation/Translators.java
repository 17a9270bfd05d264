package org.contactboard.connector.translation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Map;
import java.util.TreeMap;

/** The translators that there are, by kind, and the example: a new one is tried without being named here. */
public final class Translators {

    private static final Map<String, Translator> ALL = find();

    private Translators() {}

    public static Map<String, Translator> all() {
        return ALL;
    }

    /** Their packages, for rules on the dependencies. */
    public static String[] packages() {
        return ALL.values().stream()
                .map(translator -> translator.getClass().getPackageName())
                .toArray(String[]::new);
    }

    private static Map<String, Translator> find() {
        Map<String, Translator> found = new TreeMap<>();
        add(
                new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.contactboard.connector"),
                found);
        add(new ClassFileImporter().importPackages("org.contactboard.connector.example"), found);
        return found;
    }

    private static void add(JavaClasses types, Map<String, Translator> found) {
        for (JavaClass type : types) {
            if (type.isAssignableTo(Translator.class) && !type.isInterface()) {
                Translator translator = instance(type.reflect());
                found.put(translator.kind(), translator);
            }
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
