/** Where is my call? What stands on the board of each record, or why nothing does. */
@NullMarked
package org.contactboard.board.explanation;

import org.jspecify.annotations.NullMarked;
