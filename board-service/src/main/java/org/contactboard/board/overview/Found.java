package org.contactboard.board.overview;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What a query found.
 *
 * @param versions the customers of one page, in order, each with the version of its row
 * @param counts how many rows have each colour, on all pages
 * @param dots how many applicable cells of those rows have each colour
 */
record Found(SequencedMap<String, Long> versions, Map<Colour, Long> counts, Map<Colour, Long> dots) {

    List<String> ids() {
        return List.copyOf(versions.keySet());
    }
}
