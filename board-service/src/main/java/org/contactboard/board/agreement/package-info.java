/** What was agreed on contact: our organisation with itself, for the board and for segments, and with customers. */
@NullMarked
package org.contactboard.board.agreement;

import org.jspecify.annotations.NullMarked;
