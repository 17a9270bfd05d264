/** How often we want to speak with a customer: the green and the orange period. */
@NullMarked
package org.contactboard.board.rhythm;

import org.jspecify.annotations.NullMarked;
