/** What was planned and is past, and of which its source never told what became of it: people say so. */
@NullMarked
package org.contactboard.board.confirmation;

import org.jspecify.annotations.NullMarked;
