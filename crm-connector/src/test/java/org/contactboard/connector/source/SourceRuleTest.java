package org.contactboard.connector.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactboard.connector.setting.WrongSetting;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Video;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRuleTest {

    private static final List<String> KINDS = List.of("suitecrm", "espocrm");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private record Block(
            String kind,
            String translation,
            Optional<String> zone,
            String video,
            String region,
            Map<String, String> options)
            implements SourceSettings.Block {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            espo    | 1 | UTC  | phone | NL | contactboard.sources.crm.kind is 'espo'; allowed: espocrm, suitecrm
            espocrm | 0 | UTC  | phone | NL | contactboard.sources.crm.translation is '0'; allowed: a whole number from 1
            espocrm | x | UTC  | phone | NL | contactboard.sources.crm.translation is 'x'; allowed: a whole number from 1
            espocrm | 1 | Mars | phone | NL | contactboard.sources.crm.zone is 'Mars'; allowed: a time zone such as Europe/Amsterdam
            espocrm | 1 | UTC  | video | NL | contactboard.sources.crm.video is 'video'; allowed: phone, face-to-face, none
            espocrm | 1 | UTC  | phone | XX | contactboard.sources.crm.region is 'XX'; allowed: a country in two letters, such as NL
            """)
    void tellsKeyValueAndWhatIsAllowed(
            String kind, String translation, String zone, String video, String region, String message) {
        Block block = new Block(kind, translation, Optional.of(zone), video, region, Map.of());

        WrongSetting wrong = assertThrows(WrongSetting.class, () -> SourceRule.source("crm", block, KINDS, AMSTERDAM));

        assertEquals(message, wrong.getMessage());
    }

    @Test
    void takesTheBoardsZoneWhereTheSourceHasNone() {
        Block block = new Block("espocrm", "2", Optional.empty(), "none", "be", Map.of());

        assertEquals(
                new Source("crm", "espocrm", 2, AMSTERDAM, Video.NONE, "BE", Map.of()),
                SourceRule.source("crm", block, KINDS, AMSTERDAM));
    }
}
