package org.contactboard.board.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.contactboard.board.record.SameConversationRule.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameConversationRuleTest {

    /** Parts are {@code id minute:second employee person number}, - for unknown; the result is each part's first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            crm/1 0:00 e1 -  - , pbx/1 0:00 e1 -  -                        | crm/1=crm/1 pbx/1=crm/1
            crm/1 0:00 e1 -  - , pbx/1 5:00 e1 -  -                        | crm/1=crm/1 pbx/1=crm/1
            crm/1 0:00 e1 -  - , pbx/1 5:01 e1 -  -                        | crm/1=crm/1 pbx/1=pbx/1
            crm/1 0:00 e1 -  - , pbx/1 1:00 e2 -  -                        | crm/1=crm/1 pbx/1=pbx/1
            crm/1 0:00 e1 p1 - , pbx/1 1:00 e2 p1 -                        | crm/1=crm/1 pbx/1=crm/1
            crm/1 0:00 -  -  n1, pbx/1 1:00 -  -  n1                       | crm/1=crm/1 pbx/1=crm/1
            crm/1 0:00 -  -  - , pbx/1 0:00 -  -  -                        | crm/1=crm/1 pbx/1=pbx/1
            crm/2 0:00 e1 -  - , crm/1 0:00 e1 -  -                        | crm/1=crm/1 crm/2=crm/1
            crm/1 0:00 e1 -  - , crm/2 4:00 e1 -  - , crm/3 7:00 e1 -  -   | crm/1=crm/1 crm/2=crm/1 crm/3=crm/3
            crm/1 0:00 e1 -  - , crm/2 1:00 e1 p1 - , pbx/1 2:00 e2 p1 -   | crm/1=crm/1 crm/2=crm/1 pbx/1=crm/1
            """)
    void joinsWhatIsOneConversation(String parts, String firsts) {
        var given = new ArrayList<Part>();
        for (var part : parts.split(",", -1)) {
            given.add(part(part.strip().split("\\s+", -1)));
        }
        Collections.shuffle(given, new Random(7));

        assertEquals(firsts, told(given));
    }

    private static String told(List<Part> parts) {
        return SameConversationRule.firsts(parts).entrySet().stream()
                .map(it -> name(it.getKey()) + "=" + name(it.getValue()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String name(Identity identity) {
        return identity.source() + "/" + identity.recordId();
    }

    private static Part part(String[] words) {
        var id = words[0].split("/", -1);
        var time = words[1].split(":", -1);
        return new Part(
                new Identity(id[0], "call", id[1]),
                Instant.parse("2026-11-20T09:0%s:%sZ".formatted(time[0], time[1])),
                known(words[2]),
                known(words[3]),
                known(words[4]));
    }

    private static @Nullable String known(String word) {
        return word.equals("-") ? null : word;
    }
}
