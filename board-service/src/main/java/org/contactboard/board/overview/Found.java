package org.contactboard.board.overview;

import java.util.List;
import java.util.Map;

/**
 * What a query found.
 *
 * @param ids the customers of one page, in order
 * @param counts how many rows have each colour, on all pages
 * @param dots how many applicable cells of those rows have each colour
 */
record Found(List<String> ids, Map<Colour, Long> counts, Map<Colour, Long> dots) {}
