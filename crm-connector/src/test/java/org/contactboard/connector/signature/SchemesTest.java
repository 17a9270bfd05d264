package org.contactboard.connector.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendors' own examples where they publish some (marked), else reckoned with another program from their words. */
class SchemesTest {

    private static final String HUBSPOT = "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy";
    private static final String FORM =
            "Digits=1234&CallSid=CA1234567890ABCDE&To=%2B18005551212" + "&Caller=%2B14158675309&From=%2B14158675309";
    private static final String TWILIO = "https://mycompany.com/myapp.php";
    private static final String BODY_HASH = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            github's example    | hmac-sha256 | It's a Secret to Everybody | X-Hub-Signature-256: sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17 | Hello, World!
            the same, bare      | hmac-sha256 | It's a Secret to Everybody | X-Hub-Signature-256: 757107EA0EB2509FC211221CCE984B8A37570B6D7586C22C46F4379C8B043E17 | Hello, World!
            superoffice         | superoffice | Super | X-Superoffice-Signature: RqQw/GTNlXaqlJO4uBzEp+UtUYHkqneJAfm8FKz0/5w= | {"EventId":"1fc5752a"}
            espocrm from 9.0 on | espocrm | b9c0d1e2 | Signature: NjVmMGMxZDJlM2Y0YTViNmM6ZGVkZDM3YzE4ZjQ3ZWVhNmQ2Y2M4MTAwYWEzMmNlZTFhNDFmNGU4YTQxNmM4YjZiZDIxYzgxNDIzMjcyMDdmMg== | [{"id":"6740b1c2d3e4f5a01","status":"Held"}]
            espocrm before 9.0  | espocrm | b9c0d1e2 | X-Signature: NjVmMGMxZDJlM2Y0YTViNmM63t03wY9H7qbWzIEAqjLO4aQfTopBbItr0hyBQjJyB/I= | [{"id":"6740b1c2d3e4f5a01","status":"Held"}]
            hubspot's own       | hubspot-v1 | yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy | X-HubSpot-Signature-Version: v1; X-HubSpot-Signature: 232db2615f3d666fe21a8ec971ac7b5402d33b9a925784df3ca654d05f4817de | [{"eventId":1,"subscriptionId":12345,"portalId":62515,"occurredAt":1564113600000,"subscriptionType":"contact.creation","attemptNumber":0,"objectId":123,"changeSource":"CRM","changeFlag":"NEW","appId":54321}]
            hubspot's own       | hubspot-v2 | yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy | X-HubSpot-Signature-Version: v2; X-HubSpot-Signature: 9569219f8ba981ffa6f6f16aa0f48637d35d728c7e4d93d0d52efaa512af7900 | {"example_field":"example_value"}
            hubspot's library   | hubspot-v3 | yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy | X-HubSpot-Signature-v3: K36dawei4A+QBNolUOqo7s91KQDWQ5MXZ/QufNYuk/Y=; X-HubSpot-Request-Timestamp: 1693657560000 | {SINGLE}
            zendesk             | zendesk | dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ== | X-Zendesk-Webhook-Signature: gf3v0LzLRHPUnIdhbvwRDVEvzSb07/QN0GYjSNlkBT0=; X-Zendesk-Webhook-Signature-Timestamp: 2021-07-25T10:00:00Z | {"say": "hello"}
            a header            | secret | s3cret | X-Board-Secret: s3cret | {}
            a bearer            | secret | s3cret | Authorization: Bearer s3cret | {}
            a user              | secret | board:s3cret | Authorization: Basic Ym9hcmQ6czNjcmV0 | {}
            dataverse's header  | dynamics | s3cret | X-Board-Secret: s3cret | {}
            """)
    void knowsItsVendor(String what, String scheme, String secret, String headers, String body) {
        String sent = body.replace("{SINGLE}", "{'example_field':'example_value'}");

        assertTrue(isProven(scheme, secret, "https://www.example.com/webhook_uri", headers, sent));
        assertFalse(isProven(scheme, secret + "x", "https://www.example.com/webhook_uri", headers, sent));
        assertEquals(
                !headers.contains("ignature"),
                isProven(scheme, secret, "https://www.example.com/webhook_uri", headers, sent + " "));
    }

    @ParameterizedTest
    @CsvSource({
        "https://mycompany.com/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        "https://mycompany.com:1234/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        "http://mycompany.com:1234/myapp.php?foo=1&bar=2, Zmvh+3yNM1Phv2jhDCwEM3q5ebU=",
        "https://mycompany.com/myapp.php?foo=1&bar=2, kvajT1Ptam85bY51eRf/AJRuM3w=",
        "http://mycompany.com/myapp.php?foo=1&bar=2, 0ZXoZLH/DfblKGATFgpif+LLRf4="
    })
    void knowsTwiliosForms(String address, String signature) {
        String headers =
                "Content-Type: application/x-www-form-urlencoded; charset=utf-8; X-Twilio-Signature: " + signature;

        assertTrue(isProven("twilio", "12345", address, headers, FORM));
        assertFalse(isProven("twilio", "12345", address, headers, FORM + "&Digits=5"));
        assertFalse(isProven("twilio", "12345", address + "3", headers, FORM));
    }

    @ParameterizedTest
    @CsvSource({"?foo=1&bar=2&bodySHA256=, a9nBmqA0ju/hNViExpshrM61xv4=", "?bodySHA256=, y77kIzt2vzLz71DgmJGsen2scGs="})
    void knowsTwiliosOtherBodies(String query, String signature) {
        String body = "{\"property\": \"value\", \"boolean\": true}";
        String headers = "Content-Type: application/json; X-Twilio-Signature: " + signature;

        assertTrue(isProven("twilio", "12345", TWILIO + query + BODY_HASH, headers, body));
        assertFalse(isProven("twilio", "12345", TWILIO + query + BODY_HASH, headers, body + " "));
    }

    @Test
    void readsHubSpotsAddressAsHubSpotWritesIt() {
        String headers =
                "X-HubSpot-Signature-v3: BoqhYmB8MaN4za1Ap3gI8qL/NN932W2/xGTgMBLrxSA=; X-HubSpot-Request-Timestamp: 1693657560000";

        assertTrue(isProven(
                "hubspot-v3", HUBSPOT, "https://www.example.com/hooks/hs?a=%28x%29%40%2fb%20c", headers, "[]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Signature: ",
                "Signature: !",
                "Signature: Og==",
                "X-Signature: e30=",
                "X-Hub-Signature-256: sha256=",
                "X-HubSpot-Signature: zz",
                "X-HubSpot-Signature-v3: a; X-HubSpot-Request-Timestamp: now",
                "X-Zendesk-Webhook-Signature: a; X-Zendesk-Webhook-Signature-Timestamp: now",
                "Authorization: Basic !",
                "Authorization: Bearer",
                "X-Twilio-Signature: a; Content-Type: application/x-www-form-urlencoded"
            })
    void believesNothingElse(String headers) {
        for (String scheme : Schemes.NAMES) {
            assertFalse(isProven(scheme, "s3cret", "https://www.example.com/x", headers, "{}"), scheme);
            assertFalse(isProven(scheme, "s3cret", "", headers, "{}"), scheme);
        }
    }

    @Test
    void takesASecretFromTheQueryOnlyWhereToldSo() {
        assertFalse(isProven("secret", "s3cret", "https://www.example.com/x?code=s3cret", "", "{}"));
        assertTrue(isProven("dynamics", "s3cret", "https://www.example.com/x?code=s3cret", "", "{}"));
        assertFalse(isProven("dynamics", "s3cret", "https://www.example.com/x?code=s3cret&code=1", "", "{}"));
    }

    private static boolean isProven(String name, String secret, String address, String headers, String body) {
        Scheme scheme = Objects.requireNonNull(Schemes.named(name, Optional.empty(), Optional.empty()), name);
        return scheme.isProven(head(address, headers), body.getBytes(StandardCharsets.UTF_8), secret);
    }

    static Head head(String address, String headers) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header : headers.split("; (?=X-)", 0)) {
            int colon = header.indexOf(": ");
            if (colon > 0) {
                all.put(header.substring(0, colon), header.substring(colon + 2));
            }
        }
        int query = address.indexOf('?');
        return new Head("POST", address, all::get, Form.parameters(query < 0 ? null : address.substring(query + 1)));
    }
}
