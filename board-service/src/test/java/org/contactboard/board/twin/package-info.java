@NullMarked
package org.contactboard.board.twin;

import org.jspecify.annotations.NullMarked;
