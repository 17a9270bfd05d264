/** Real contacts that wait for their customer, and the customers that people give them. */
@NullMarked
package org.contactboard.board.assignment;

import org.jspecify.annotations.NullMarked;
