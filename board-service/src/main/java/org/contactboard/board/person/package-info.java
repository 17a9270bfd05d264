/** The persons at our customers, as people write them. */
@NullMarked
package org.contactboard.board.person;

import org.jspecify.annotations.NullMarked;
