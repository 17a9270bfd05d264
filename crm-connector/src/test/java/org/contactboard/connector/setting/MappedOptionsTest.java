package org.contactboard.connector.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappedOptionsTest {

    private enum Meaning {
        HELD,
        NOT_HELD
    }

    private static final Option<Map<String, Meaning>> STATUSES =
            Option.meanings("statuses", Meaning.class, Map.of("Held", Meaning.HELD));
    private static final Option<String> FIELD = Option.text("segment-field");

    @Test
    void standsOverWhatIsSet() {
        Options set = Options.of("", Map.of("statuses", "Gebeld=not-held"), List.of(STATUSES));

        assertEquals(
                Map.of("held", Meaning.HELD, "gebeld", Meaning.HELD, "geen gehoor", Meaning.NOT_HELD),
                mapped(set, Map.of("statuses", Map.of(" Gebeld ", "held", "Geen gehoor", "Not-Held")), List.of()));
    }

    @Test
    void leavesOutAndTellsWhatMakesNoSense() {
        assertEquals(
                Map.of("held", Meaning.HELD),
                mapped(
                        Options.NONE,
                        Map.of("statuses", Map.of("Gebeld", "maybe")),
                        List.of("options.statuses has no meaning 'maybe'; allowed: held, not-held")));
        assertEquals(
                Map.of("held", Meaning.HELD),
                mapped(
                        Options.NONE,
                        Map.of("segment-field", Map.of("a", "held")),
                        List.of("options.segment-field is no list of meanings of this kind of source")));
    }

    private static Map<String, Meaning> mapped(
            Options set, Map<String, Map<String, String>> mappings, List<String> told) {
        List<String> wrong = new ArrayList<>();
        Options mapped = set.mapped(List.of(STATUSES, FIELD), mappings, wrong::add);
        assertEquals(told, wrong);
        return mapped.get(STATUSES);
    }
}
