package org.contactboard.connector.hook;

import java.util.Optional;
import org.contactboard.connector.signature.Check;

/**
 * One door.
 *
 * @param scheme its name in the settings
 * @param publicUrl the address that the vendor posts to; empty where it does not sign it
 */
record Hook(String source, String scheme, Check check, Optional<String> publicUrl, int maxBytes) {

    /** Whether the name of the event stands in the address, for the body does not tell it. */
    boolean takesEvent() {
        return scheme.equals("espocrm");
    }

    /** Whether a body that is a form becomes JSON, for translators read nothing else. */
    boolean takesForms() {
        return scheme.equals("twilio");
    }
}
