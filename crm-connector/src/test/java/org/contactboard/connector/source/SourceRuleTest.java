package org.contactboard.connector.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contactboard.connector.reading.Condition;
import org.contactboard.connector.reading.Video;
import org.contactboard.connector.setting.Options;
import org.contactboard.connector.setting.WrongSetting;
import org.contactboard.connector.translation.Choices;
import org.contactboard.connector.translation.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind                 | espo         | contactboard.sources.crm.kind is 'espo'; allowed:
            translation          | 0            | contactboard.sources.crm.translation is '0'; allowed: a whole number from 1
            translation          | x            | contactboard.sources.crm.translation is 'x'; allowed: a whole number from 1
            zone                 | Mars         | contactboard.sources.crm.zone is 'Mars'; allowed: a time zone such as Europe/Amsterdam
            video                | video        | contactboard.sources.crm.video is 'video'; allowed: phone, face-to-face, none
            region               | XX           | contactboard.sources.crm.region is 'XX'; allowed: a country in two letters, such as NL
            helpdesk             | Type=A,=B    | contactboard.sources.crm.helpdesk is '=B'; allowed: field=value|value, or a field alone for any value
            board-customers      | stage=       | contactboard.sources.crm.board-customers is 'stage='; allowed: field=value|value, or a field alone for any value
            options.segmentfield | tier         | contactboard.sources.crm.options.segmentfield is 'tier'; allowed: the options segment-field, statuses
            """)
    void tellsKeyValueAndWhatIsAllowed(String key, String value, String message) {
        WrongSetting wrong = assertThrows(WrongSetting.class, () -> source(Map.of(key, value)));

        assertTrue(String.valueOf(wrong.getMessage()).startsWith(message), wrong.getMessage());
    }

    @Test
    void tellsAllThatIsWrongALineEach() {
        WrongSetting wrong =
                assertThrows(WrongSetting.class, () -> source(Map.of("zone", "Mars", "video", "x", "options.y", "z")));

        assertEquals(3, String.valueOf(wrong.getMessage()).lines().count(), wrong.getMessage());
    }

    @Test
    void aKindWithoutOptionsSaysSo() {
        WrongSetting wrong = assertThrows(
                WrongSetting.class, () -> Options.of("contactboard.sources.crm.options.", Map.of("x", "y"), List.of()));

        assertEquals(
                "contactboard.sources.crm.options.x is 'y'; allowed: no options for this kind", wrong.getMessage());
    }

    @Test
    void takesTheBoardsZoneWhereTheSourceHasNone() {
        Source source = source(Map.of("translation", "2", "video", "none", "region", "be"));

        assertEquals(
                new Source(
                        "crm",
                        "espocrm",
                        2,
                        ZoneId.of("Europe/Amsterdam"),
                        Video.NONE,
                        "BE",
                        Choices.NONE,
                        source.options()),
                source);
    }

    @Test
    void readsWhatWasChosen() {
        Source source = source(Map.of(
                "product-fields", "Product__c,deal.product",
                "helpdesk", "Type=Support|Complaint,CaseId",
                "own-domains", "Board.example",
                "own-companies", "3",
                "options.segment-field", "tier"));

        assertEquals(
                new Choices(
                        List.of("Product__c", "deal.product"),
                        List.of(
                                new Condition("Type", Set.of("support", "complaint")),
                                new Condition("CaseId", Set.of())),
                        List.of(),
                        Set.of("board.example"),
                        Set.of("3")),
                source.choices());
    }

    /** Of kind espocrm where nothing else is set. */
    private static Source source(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("kind", "espocrm"));
        all.putAll(settings);
        return TestSources.of("crm", all);
    }
}
