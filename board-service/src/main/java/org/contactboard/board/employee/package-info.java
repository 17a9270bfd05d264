/** Us: agents, account managers and product managers. */
@NullMarked
package org.contactboard.board.employee;

import org.jspecify.annotations.NullMarked;
