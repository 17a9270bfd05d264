package org.contactboard.board.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contact that a person recorded.
 *
 * @param action its number in the audit trail, by which it is undone
 */
public record ContactReceipt(
        String recordId,
        String customer,
        LocalDate on,
        String what,
        @Nullable Long action) {}
