/** Files that people bring and take, as CSV or Excel: their kinds, their columns, their lines. */
@NullMarked
package org.contactboard.board.sheet;

import org.jspecify.annotations.NullMarked;
