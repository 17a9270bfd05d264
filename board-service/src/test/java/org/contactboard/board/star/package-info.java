@NullMarked
package org.contactboard.board.star;

import org.jspecify.annotations.NullMarked;
