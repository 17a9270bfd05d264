/** Customers and past contacts from a file. */
@NullMarked
package org.contactboard.board.imported;

import org.jspecify.annotations.NullMarked;
