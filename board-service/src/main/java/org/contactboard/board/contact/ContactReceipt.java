package org.contactboard.board.contact;

import java.time.LocalDate;

/** What became of a contact that a person recorded. */
public record ContactReceipt(String recordId, String customer, LocalDate on, String what) {}
