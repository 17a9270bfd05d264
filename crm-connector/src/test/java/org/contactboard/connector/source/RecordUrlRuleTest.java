package org.contactboard.connector.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.contactboard.connector.setting.WrongSetting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordUrlRuleTest {

    private static final String KEY = "contactboard.sources.crm.record-url";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://crm.example/{kind}/{id}",
                "http://127.0.0.1:8080/#/{kind}s/record/{id}",
                "HTTPS://crm.example/?record={id}",
                "https://crm.example/#{Kind}/view/{id}",
            })
    void takesAnAddressWithAPlaceForTheRecord(String url) {
        assertEquals(url, RecordUrlRule.read(KEY, url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://crm.example/{kind}",
                "javascript:alert({id})",
                "javascript://crm.example/%0aalert({id})",
                "ftp://crm.example/{id}",
                "//crm.example/{id}",
                "crm.example/{id}",
                "https:///{id}",
                "https://{id}/",
                "https://user:secret@crm.example/{id}",
                "https://crm.example/{type}/{id}",
                "https://crm.example/a b/{id}",
            })
    void tellsKeyValueAndWhatIsAllowed(String url) {
        WrongSetting wrong = assertThrows(WrongSetting.class, () -> RecordUrlRule.read(KEY, url));

        assertEquals(
                KEY + " is '" + url
                        + "'; allowed: an http or https address with {id}, and with {kind} or {Kind} where the"
                        + " kinds differ, such as https://crm.example/{kind}/{id}",
                wrong.getMessage());
    }
}
