/** How much waits for people, in all that they deal with. */
@NullMarked
package org.contactboard.board.work;

import org.jspecify.annotations.NullMarked;
