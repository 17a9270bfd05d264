@NullMarked
package org.contactboard.board.explanation;

import org.jspecify.annotations.NullMarked;
