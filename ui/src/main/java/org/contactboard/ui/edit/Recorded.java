package org.contactboard.ui.edit;

import org.jspecify.annotations.Nullable;

/** That something was written, and its number in the audit trail, by which it is undone. */
record Recorded(long action, @Nullable String what, int customers) {}
