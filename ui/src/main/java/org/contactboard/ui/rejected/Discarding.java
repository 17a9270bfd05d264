package org.contactboard.ui.rejected;

/** Which records nobody needs, and why. */
record Discarding(Selection selection, String note) {}
