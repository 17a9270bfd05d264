package org.contactboard.board.preview;

import org.contactboard.board.overview.Colour;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many would turn from one colour to another. */
record Shift(
        Colour from, Colour to, @Schema(examples = "34") long count) {}
