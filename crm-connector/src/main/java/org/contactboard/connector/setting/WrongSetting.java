package org.contactboard.connector.setting;

/** A setting that the connector cannot start with, in one line. */
public final class WrongSetting extends RuntimeException {

    public WrongSetting(String key, String value, String allowed) {
        super(key + " is '" + value + "'; allowed: " + allowed);
    }
}
