package org.contactboard.board.access;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whoever calls. Without login that is the one local user, who has every role; no request can say to be somebody else.
 * A login will tell both of the caller's own token, here and nowhere else.
 */
@Singleton
public final class Caller {

    private final String login;

    Caller(@ConfigProperty(name = "contactboard.local-login", defaultValue = "local") String login) {
        this.login = login;
    }

    /** The account, as an employee's `login` has it. */
    public String login() {
        return login;
    }

    /** Whether what others share may be changed. */
    public boolean isManager() {
        return true;
    }
}
