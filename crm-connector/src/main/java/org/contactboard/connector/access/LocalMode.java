package org.contactboard.connector.access;

import jakarta.inject.Singleton;
import org.contactboard.connector.setting.WrongSetting;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Local mode: nobody logs in, so that only this machine is served, and the service starts on no other address. */
@Singleton
public final class LocalMode {

    private final boolean local;
    private final String host;

    LocalMode(
            @ConfigProperty(name = "contactboard.local") boolean local,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        this.local = local;
        this.host = host;
    }

    boolean isOn() {
        return local;
    }

    public void check() {
        if (local && !LocalRule.isLoopback(host)) {
            throw new WrongSetting("quarkus.http.host", host, "127.0.0.1, while contactboard.local is true");
        }
    }
}
