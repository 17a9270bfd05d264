package org.contactboard.board.preview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would change at once if a rhythm were saved; nothing is stored. */
record Preview(
        @Schema(description = "Those dots whose colour would change")
        List<Shift> dots,

        @Schema(description = "Those customers whose latest contact would change colour")
        List<Shift> customers,

        @Schema(description = "The customers for whom the rhythm would hold", examples = "812")
        long concerned) {}
