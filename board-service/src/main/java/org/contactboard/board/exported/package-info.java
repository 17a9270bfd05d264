/** What people take along as files: what the board's filter shows, in the form in which it can be brought back. */
@NullMarked
package org.contactboard.board.exported;

import org.jspecify.annotations.NullMarked;
