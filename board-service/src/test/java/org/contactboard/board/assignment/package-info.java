@NullMarked
package org.contactboard.board.assignment;

import org.jspecify.annotations.NullMarked;
