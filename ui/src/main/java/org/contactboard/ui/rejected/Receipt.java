package org.contactboard.ui.rejected;

/** What was done: its number in the audit trail, the batch by which its progress is asked, and how many records it took. */
record Receipt(long action, String batch, int count, int replayed) {}
