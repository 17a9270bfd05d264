package org.contactboard.ui.access;

/** What somebody is allowed; in local mode the one user has every role. */
public enum Role {
    VIEWER,
    AGENT,
    SALES,
    MANAGER,
    ADMIN
}
