@NullMarked
package org.contactboard.board.segment;

import org.jspecify.annotations.NullMarked;
