package org.contactboard.ui.segments;

import java.util.List;
import org.contactboard.ui.overview.Listing;

/** All segments, and what the board's own rhythm is and was. */
record SegmentsTold(List<DatedPeriods> board, List<SegmentTold> segments) {

    static SegmentsTold read(SegmentsClient client) {
        return new SegmentsTold(
                client.rhythms("board", Listing.MOST).items(),
                client.segments(Listing.MOST).items());
    }

    DatedPeriods ofBoard() {
        return board.getFirst();
    }
}
