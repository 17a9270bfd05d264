/** The empty board: three steps to a board of one's own, and a call to try it with. */
@NullMarked
package org.contactboard.ui.start;

import org.jspecify.annotations.NullMarked;
