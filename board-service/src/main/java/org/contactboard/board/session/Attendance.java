package org.contactboard.board.session;

/**
 * What became of it.
 *
 * @param action its number in the audit trail, by which it is undone
 * @param customers how many were recorded
 */
record Attendance(long action, int customers) {}
