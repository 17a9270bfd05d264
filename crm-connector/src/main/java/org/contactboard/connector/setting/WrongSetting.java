package org.contactboard.connector.setting;

/** A setting that the connector cannot start with, in one line; or several, a line each. */
public final class WrongSetting extends RuntimeException {

    WrongSetting(String lines) {
        super(lines);
    }

    public WrongSetting(String key, String value, String allowed) {
        super(key + " is '" + value + "'; allowed: " + allowed);
    }
}
