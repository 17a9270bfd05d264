/** Customers that share one contact person. */
@NullMarked
package org.contactboard.board.group;

import org.jspecify.annotations.NullMarked;
