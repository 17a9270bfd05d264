/** What time it is on the board: one clock, one zone. */
@NullMarked
package org.contactboard.board.time;

import org.jspecify.annotations.NullMarked;
