package org.contactboard.local.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What the server gives a page that opens: its number within the session, and the two secrets without which nothing is
 * taken from it, nor pushed to it.
 */
record Opening(int ui, String csrfToken, String pushId) {

    /** Of the answer to the first request. */
    static Opening of(String text) throws JsonProcessingException {
        var config = Told.JSON.readTree(text).path("appConfig");
        var uidl = config.path("uidl");
        return new Opening(
                needed(config, "v-uiId").asInt(),
                needed(uidl, "Vaadin-Security-Key").asText(),
                needed(uidl, "Vaadin-Push-ID").asText());
    }

    /** What asks for it. */
    static String question() {
        return "?v-r=init&location=&query=&v-browserDetails=" + URLEncoder.encode("""
                {"v-sh":"1080","v-sw":"1920","v-wh":"1080","v-ww":"1920","v-bh":"1080","v-bw":"1920","v-curdate":"0",\
                "v-tzo":"0","v-dstd":"0","v-rtzo":"0","v-dston":"false","v-tzid":"UTC","v-wn":"v-0","v-td":"false",\
                "v-pr":"1","v-np":"Linux","v-cs":"light dark","v-tn":"lumo"}""", StandardCharsets.UTF_8);
    }

    /** Where calls go to. */
    String calls() {
        return "?v-r=uidl&v-uiId=" + ui;
    }

    /** Where the push connection is. */
    String push() {
        return "VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId + "&X-Atmosphere-tracking-id=0"
                + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0";
    }

    private static JsonNode needed(JsonNode node, String field) {
        if (!node.hasNonNull(field)) {
            throw new IllegalStateException("the server's first answer has no " + field);
        }
        return node.path(field);
    }
}
