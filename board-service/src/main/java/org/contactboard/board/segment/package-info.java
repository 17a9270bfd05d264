/** Types of customer, each with its rhythm and with how much contact is too much. */
@NullMarked
package org.contactboard.board.segment;

import org.jspecify.annotations.NullMarked;
