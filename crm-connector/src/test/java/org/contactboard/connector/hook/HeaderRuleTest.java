package org.contactboard.connector.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderRuleTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            Content-Type                | application/json | content-type: application/json
            X-Superoffice-Event         | activity.created | x-superoffice-event: activity.created
            x-ms-dynamics-entity-name   | phonecall        | x-ms-dynamics-entity-name: phonecall
            X-HubSpot-Request-Timestamp | 1693657560000    | x-hubspot-request-timestamp: 1693657560000
            ce-type                     | a.call.completed | ce_type: a.call.completed
            CE-Subject                  | Zo%C3%AB+1%      | ce_subject: Zo%C3%AB+1%
            ce-subject                  | Zo%C3%AB+1       | ce_subject: Zoë+1
            Authorization               | Bearer s         | -
            Cookie                      | a=b              | -
            X-Board-Secret              | s                | -
            X-Api-Key                   | s                | -
            X-Auth-Token                | s                | -
            X-Own                       | s                | -
            X-Hub-Signature-256         | sha256=0         | -
            Signature                   | s                | -
            X-Forwarded-For             | 192.0.2.1        | -
            X-Real-IP                   | 192.0.2.1        | -
            User-Agent                  | a                | -
            Host                        | board.example    | -
            """)
    void keepsWhatATranslatorNeedsAndNoSecret(String name, String value, String expected) {
        List<String> kept = HeaderRule.headers(List.of(Map.entry(name, value)), "X-Own").stream()
                .map(header -> header.name() + ": " + header.text())
                .toList();

        assertEquals(expected == null ? List.of() : List.of(expected), kept);
    }
}
