/** Lists in pages, and edits that cannot overwrite each other. */
@NullMarked
package org.contactboard.board.paging;

import org.jspecify.annotations.NullMarked;
