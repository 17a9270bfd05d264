package org.contactboard.ui.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record to be tried, as the connector takes it.
 *
 * @param topic what follows {@code crm.} in its topic
 * @param value its bytes; in JSON as Base64
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are passed on, never compared
record Sample(String topic, Map<String, String> headers, byte[] value) {

    /** @param headers a line for each, {@code name: value}; a line without a name is none */
    static Sample of(String source, String topic, String headers, String value) {
        Map<String, String> sent = new LinkedHashMap<>();
        headers.lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                sent.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        });
        String rest = topic.strip();
        return new Sample(rest.isEmpty() ? source : source + "." + rest, sent, value.getBytes(UTF_8));
    }
}
