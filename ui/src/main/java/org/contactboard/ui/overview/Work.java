package org.contactboard.ui.overview;

/** How much waits for people, per page on which they deal with it. */
public record Work(long unmatched, long unconfirmed, long rejected, long twins) {}
