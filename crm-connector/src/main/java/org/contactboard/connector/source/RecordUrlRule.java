package org.contactboard.connector.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.contactboard.connector.setting.WrongSetting;

/** Reads the address of a source's records: a template, of which only http and https become links. */
final class RecordUrlRule {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String ALLOWED =
            "an http or https address with {id}, and with {kind} or {Kind} where the kinds differ, "
                    + "such as https://crm.example/{kind}/{id}";

    private RecordUrlRule() {}

    static String read(String key, String value) {
        if (!value.contains("{id}")
                || !isAddress(value.replace("{kind}", "call")
                        .replace("{Kind}", "Call")
                        .replace("{id}", "1"))) {
            throw new WrongSetting(key, value, ALLOWED);
        }
        return value;
    }

    /** Whatever else stands in braces is no address either. */
    private static boolean isAddress(String filled) {
        try {
            URI address = new URI(filled);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && !address.getHost().equalsIgnoreCase("call")
                    && !address.getHost().equals("1");
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
