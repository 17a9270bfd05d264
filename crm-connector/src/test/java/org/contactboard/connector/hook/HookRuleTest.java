package org.contactboard.connector.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.contactboard.connector.setting.WrongSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HookRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scheme     | md5         | scheme is 'md5'; allowed: secret, hmac-sha256, dynamics,
            secret     | ''          | secret is ''; allowed: the secret that the vendor signs with or sends; set it as CONTACTBOARD_SOURCES_CRM_HOOK_SECRET
            header     | X-Other     | header is 'X-Other'; allowed: nothing, for hubspot-v3 says where it stands
            parameter  | key         | parameter is 'key'; allowed: nothing, for hubspot-v3 says where it stands
            public-url | ''          | public-url is ''; allowed: the address that the vendor posts to, such as https://board.example/hooks/crm
            public-url | board       | public-url is 'board'; allowed: the address
            public-url | http://b/?a | public-url is 'http://b/?a'; allowed: the address
            max-bytes  | 0           | max-bytes is '0'; allowed: a whole number from 1 to 15728640
            max-bytes  | 15728641    | max-bytes is '15728641'; allowed: a whole number from 1 to 15728640
            max-bytes  | 1M          | max-bytes is '1M'; allowed: a whole number from 1 to 15728640
            window     | 5           | window is '5'; allowed: a time such as PT5M
            window     | PT0S        | window is 'PT0S'; allowed: a time such as PT5M
            """)
    void tellsKeyValueAndWhatIsAllowed(String key, String value, String message) {
        WrongSetting wrong = assertThrows(WrongSetting.class, () -> hook(Map.of(key, value)));

        assertTrue(
                String.valueOf(wrong.getMessage()).startsWith("contactboard.sources.crm.hook." + message),
                wrong.getMessage());
        assertFalse(String.valueOf(wrong.getMessage()).contains("s3cret"));
    }

    @Test
    void takesSeveralSecrets() {
        Hook hook = hook(Map.of("secret", "s3cret, next", "window", "PT1M")).orElseThrow();

        assertEquals(List.of("s3cret", "next"), hook.check().secrets());
        assertEquals(Duration.ofMinutes(1), hook.check().window());
        assertEquals(1024 * 1024, hook.maxBytes());
    }

    @Test
    void hasNoDoorWithoutAScheme() {
        assertEquals(Optional.empty(), hook(Map.of("scheme", "")));
    }

    /** HubSpot's where nothing else is set. */
    private static Optional<Hook> hook(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(
                Map.of("scheme", "hubspot-v3", "secret", "s3cret", "public-url", "https://board.example/hooks/crm"));
        all.putAll(settings);
        Map<String, String> properties = new HashMap<>();
        all.forEach((key, value) -> properties.put("contactboard.sources.crm.hook." + key, value));
        HookSettings blocks = new SmallRyeConfigBuilder()
                .withMapping(HookSettings.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(HookSettings.class);
        return HookRule.hook(
                "crm", Objects.requireNonNull(blocks.blocks().get("crm")).hook());
    }
}
