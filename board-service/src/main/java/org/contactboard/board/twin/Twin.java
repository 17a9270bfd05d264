package org.contactboard.board.twin;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two customers, and what says that they are the same; the first would stand for both. */
record Twin(
        TwinSide one,
        TwinSide other,

        @Schema(description = "Whether their names are the same but for the legal form")
        boolean sameName,

        @Schema(description = "Telephone numbers that both have", examples = "[\"+31302004210\"]")
        List<String> numbers,

        @Schema(
                description = "Web and e-mail domains that both have; providers of free mail are nobody's",
                examples = "[\"korenaar.nl\"]")
        List<String> domains) {}
