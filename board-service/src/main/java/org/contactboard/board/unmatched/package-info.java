/** Real contacts that wait for their customer, and the customers that people give them. */
@NullMarked
package org.contactboard.board.unmatched;

import org.jspecify.annotations.NullMarked;
