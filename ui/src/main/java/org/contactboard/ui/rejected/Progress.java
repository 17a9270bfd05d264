package org.contactboard.ui.rejected;

/** How far a replay is. */
record Progress(int total, int waiting, int applied, int filtered, int rejected) {}
