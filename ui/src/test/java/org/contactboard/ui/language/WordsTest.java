package org.contactboard.ui.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"(?! \\+)");

    @Test
    void saysTheSameInBothLanguages() {
        assertEquals(keys(Words.DUTCH), keys(Words.ENGLISH));
    }

    @Test
    void knowsEveryWordThatTheCodeSays() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                said.addAll(SAID.matcher(Files.readString(source))
                        .results()
                        .map(result -> result.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        Set<String> known = keys(Words.DUTCH);

        said.removeIf(key -> known.contains(key) || known.stream().anyMatch(one -> one.startsWith(key + ".")));

        assertEquals(Set.of(), said);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 2026-11-22, 22 nov",
        "nl, 2025-11-06, 6 nov 25",
        "nl, 2026-03-01, 1 mrt",
        "en, 2026-11-22, 22 Nov",
        "en, 2027-02-21, 21 Feb 27",
        "de, 2026-11-22, 22 Nov", // everybody else reads English
    })
    void namesTheYearOnlyWhereItIsAnother(String language, LocalDate day, String date) {
        assertEquals(date, Words.of(Locale.of(language)).date(day, LocalDate.of(2026, 11, 22)));
    }

    @Test
    void leavesNoPatternUnfinished() {
        for (Locale language : Words.LANGUAGES) {
            ResourceBundle bundle = bundle(language);
            assertTrue(bundle.keySet().stream()
                    .map(bundle::getString)
                    .noneMatch(text -> text.matches(".*(?<!')'(?!').*") || text.matches(".*\\{\\D.*")));
        }
    }

    private static Set<String> keys(Locale language) {
        return new TreeSet<>(bundle(language).keySet());
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "words",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
