/** The CRMs that send records: how each of them sends, and whether it still does. */
@NullMarked
package org.contactboard.board.source;

import org.jspecify.annotations.NullMarked;
