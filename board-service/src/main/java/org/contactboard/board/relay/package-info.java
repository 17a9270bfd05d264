/** Publishes what changed on the board: rows, head, beat. */
@NullMarked
package org.contactboard.board.relay;

import org.jspecify.annotations.NullMarked;
