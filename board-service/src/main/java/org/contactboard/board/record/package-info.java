/** The memory of every CRM item: what came in, merged by field and revision, and the contacts that follow from it. */
@NullMarked
package org.contactboard.board.record;

import org.jspecify.annotations.NullMarked;
