@NullMarked
package org.contactboard.board.problem;

import org.jspecify.annotations.NullMarked;
