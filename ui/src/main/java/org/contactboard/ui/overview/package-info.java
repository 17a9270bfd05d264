/** The board as the board-service tells it: rows, cells, head and beat. */
@NullMarked
package org.contactboard.ui.overview;

import org.jspecify.annotations.NullMarked;
