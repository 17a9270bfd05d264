package org.contactboard.board.imported;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did.
 *
 * @param same lines that say what the board knew
 * @param joined ids and numbers of other systems that have a customer now and had not, or had another
 */
public record Counts(
        @Schema(examples = "12") int created,
        @Schema(examples = "3") int updated,
        @Schema(examples = "0") int same,
        @Schema(examples = "9") int joined,
        @Schema(examples = "240") int contacts) {

    static final Counts NOTHING = new Counts(0, 0, 0, 0, 0);
}
