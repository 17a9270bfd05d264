@NullMarked
package org.contactboard.board.sheet;

import org.jspecify.annotations.NullMarked;
