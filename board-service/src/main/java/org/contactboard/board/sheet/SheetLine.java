package org.contactboard.board.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line below the heading.
 *
 * @param number as a spreadsheet counts: the heading is 1
 * @param values in the order of the kind's columns; null where there is nothing
 */
public record SheetLine(long number, List<@Nullable String> values) {}
