/** The same customer twice: who probably is, and what people do about it: join, part, or say that they are two. */
@NullMarked
package org.contactboard.board.twin;

import org.jspecify.annotations.NullMarked;
