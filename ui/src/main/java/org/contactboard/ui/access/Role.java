package org.contactboard.ui.access;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is allowed; in local mode the one user has every role. */
public enum Role {
    VIEWER,
    AGENT,
    SALES,
    MANAGER,
    ADMIN;

    /** Those of the one user of local mode. */
    public static Set<Role> local() {
        return EnumSet.allOf(Role.class);
    }
}
