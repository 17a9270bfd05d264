@NullMarked
package org.contactboard.board.unmatched;

import org.jspecify.annotations.NullMarked;
