@NullMarked
package org.contactboard.board.customer;

import org.jspecify.annotations.NullMarked;
