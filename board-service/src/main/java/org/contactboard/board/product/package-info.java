/** The columns of the board, and who answers for them. */
@NullMarked
package org.contactboard.board.product;

import org.jspecify.annotations.NullMarked;
