package org.contactboard.connector.signature;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The schemes by the names that they have in the settings. */
public final class Schemes {

    public static final List<String> NAMES = List.of(
            "secret",
            "hmac-sha256",
            "dynamics",
            "espocrm",
            "hubspot-v1",
            "hubspot-v2",
            "hubspot-v3",
            "superoffice",
            "twilio",
            "zendesk");

    private Schemes() {}

    /**
     * Null when there is no such scheme.
     *
     * @param header of the secret or the signature, where the scheme leaves it open
     * @param parameter of the query that holds the secret, where the scheme leaves it open
     */
    public static @Nullable Scheme named(String name, Optional<String> header, Optional<String> parameter) {
        return switch (name) {
            case "secret" -> new SharedSecret(header.orElse("X-Board-Secret"), parameter.orElse(null));
            case "dynamics" -> new SharedSecret(header.orElse("X-Board-Secret"), parameter.orElse("code"));
            case "hmac-sha256" -> new BodySignature(header.orElse("X-Hub-Signature-256"));
            case "superoffice" -> new BodySignature("X-SuperOffice-Signature");
            case "espocrm" -> new EspoCrmSignature();
            case "hubspot-v1" -> new HubSpotHash("v1");
            case "hubspot-v2" -> new HubSpotHash("v2");
            case "hubspot-v3" -> new HubSpotSignature();
            case "twilio" -> new TwilioSignature();
            case "zendesk" -> new ZendeskSignature();
            default -> null;
        };
    }

    /** Whether the scheme asks for the name of a header or a parameter. */
    public static boolean isOpen(String name) {
        return switch (name) {
            case "secret", "dynamics", "hmac-sha256" -> true;
            default -> false;
        };
    }
}
