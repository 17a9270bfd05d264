package org.contactboard.ui.edit;

/** That a score is kept, and under which number that can be undone. */
record Scored(long action) {}
