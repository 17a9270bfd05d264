/** What another rhythm would do to the board, told before it is saved. */
@NullMarked
package org.contactboard.board.preview;

import org.jspecify.annotations.NullMarked;
