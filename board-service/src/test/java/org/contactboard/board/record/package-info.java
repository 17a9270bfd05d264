@NullMarked
package org.contactboard.board.record;

import org.jspecify.annotations.NullMarked;
