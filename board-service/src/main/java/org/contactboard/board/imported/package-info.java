/** What people bring in from files: tried first, all of a file or nothing, and taken back as a whole. */
@NullMarked
package org.contactboard.board.imported;

import org.jspecify.annotations.NullMarked;
